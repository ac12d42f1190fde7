import{a}from"./shared-4.js";import"./shared-1.js";export default a();
