import{a}from"./shared-11.js";import"./shared-1.js";export{a as messages};
