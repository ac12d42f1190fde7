import{a}from"./shared-19.js";import"./shared-1.js";export{a as pagesIn};
