import{a as t}from"./shared-9.js";function i(e,r){return`${t.homepage.replace(/[#?].*$/su,"")}/blob/main/rules/${e}/${r==="en"?"README.md":`README.${r}.md`}`}export{i as a};
