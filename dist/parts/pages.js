import{a}from"./shared-33.js";import"./shared-1.js";export{a as pagesIn};
