import{a}from"./shared-35.js";import"./shared-1.js";export{a as pagesIn};
