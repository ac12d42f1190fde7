function i(e){let t=[0];for(let n=0;n<e.length;n++){let r=e.charCodeAt(n);(r===10||r===13&&e.charCodeAt(n+1)!==10)&&t.push(n+1)}return t}function o(e,t){let n=0,r=e.length-1;for(;n<r;){let l=n+r+1>>1;(e[l]??0)<=t?n=l:r=l-1}return{line:n+1,column:t-(e[n]??0)+1}}function u(e,t){return Math.max(e.lastIndexOf(`
`,t-1),e.lastIndexOf("\r",t-1))+1}export{i as a,o as b,u as c};
