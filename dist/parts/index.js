import{a}from"./shared-7.js";import"./shared-1.js";export default a();
