import{a}from"./shared-32.js";import"./shared-1.js";export{a as pagesIn};
