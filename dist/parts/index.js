import{a}from"./shared-6.js";import"./shared-1.js";export default a();
