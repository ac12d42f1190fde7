import{a}from"./shared-34.js";import"./shared-1.js";export{a as pagesIn};
