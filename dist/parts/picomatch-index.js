import{a}from"./shared-8.js";import"./shared-1.js";export default a();
