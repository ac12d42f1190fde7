import{a}from"./shared-9.js";import"./shared-1.js";export{a as messages};
