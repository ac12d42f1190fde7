import{c as g}from"./shared-13.js";import{$ as d}from"./shared-10.js";import"./shared-4.js";import"./shared-27.js";import{b as f}from"./shared-1.js";var $=f({"../../rules/pages.en.json":()=>import("./pages-en.js"),"../../rules/pages.ru.json":()=>import("./pages-ru.js")});async function v({given:i,wording:s,style:e,print:t,fail:u}){let n=await h(s.locale),[o,...a]=i.operands.map(r=>r.replace(/^data-decision:/,""));if(a.length>0&&u({id:"cli.usage.one-rule"}),a.length>0)return 2;if(o===void 0)return t(x(d,n,e)),0;let l=d.find(({id:r})=>r===o);if(l===void 0){let{id:r,args:p}=g("rule",o,d.map(m=>m.id));return u({id:`cli.usage.${r}`,args:p}),2}let c=s.sentence("cli.explain.facts",{level:s.sentence(`cli.explain.level.${l.level}`),requirement:l.requirement??s.sentence("cli.explain.none")});return t(y(n[l.id]??`# ${l.id}
`,c,e)),0}async function h(i){let{default:s}=await $(`../../rules/pages.${i}.json`);return s}function y(i,s,e){let t="";return`${i.trimEnd().split(`
`).map((n,o)=>{let a=/^(`{3,}|~{3,})/.exec(n)?.[1];return a!==void 0&&(t===""||n===t)?(t=t===""?a:"",e.dim(n)):t!==""?n:o===0?`${e.bold(n)}

${e.dim(s)}`:n.startsWith("#")?e.bold(n):e.prose(n)}).join(`
`)}
`}function x(i,s,e){let t=i.map(({id:c,requirement:r,level:p})=>[c,r??"–",p,R(s[c]??"")]),u=c=>Math.max(...t.map(r=>r[c].length)),[n,o,a]=[u(0),u(1),u(2)],l=n+o+a+6;return t.map(([c,r,p,m])=>`${`${e.bold(c.padEnd(n))}  ${r.padEnd(o)}  ${p.padEnd(a)}`}  ${e.prose(e.wrapped(m,l))}
`).join("")}function R(i){return(i.split(/\n{2,}/)[1]??"").replaceAll(`
`," ").trim()}export{v as explain};
