import{a}from"./shared-2.js";import"./shared-1.js";export{a as messages};
