import{a}from"./shared-5.js";import"./shared-1.js";export{a as messages};
