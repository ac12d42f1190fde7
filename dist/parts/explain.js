import{a as $}from"./shared-35.js";import{a as g}from"./shared-44.js";import{c as f}from"./shared-13.js";import{pa as d}from"./shared-10.js";import"./shared-5.js";import"./shared-36.js";import"./shared-48.js";import"./shared-1.js";async function v({given:m,wording:s,style:n,print:t,fail:c}){let e=await $(s.locale),[o,...i]=m.operands.map(r=>r.replace(/^data-decision:/,""));if(i.length>0&&c({id:"cli.usage.one-rule"}),i.length>0)return 2;if(o===void 0)return t(x(d,e,n)),0;let p=d.find(({id:r})=>r===o);if(p===void 0){let{id:r,args:u}=f("rule",o,d.map(l=>l.id));return c({id:`cli.usage.${r}`,args:u}),2}let a=s.sentence("cli.explain.facts",{level:s.sentence(`cli.explain.level.${p.level}`),requirement:p.requirement??s.sentence("cli.explain.none")});return t(h(e[p.id]??`# ${p.id}
`,a,n)),0}function h(m,s,n){let t="";return`${m.trimEnd().split(`
`).map((e,o)=>{let i=/^(`{3,}|~{3,})/.exec(e)?.[1];return i!==void 0&&(t===""||e===t)?(t=t===""?i:"",n.dim(e)):t!==""?e:o===0?`${n.bold(e)}

${n.dim(s)}`:e.startsWith("#")?n.bold(e):n.prose(e)}).join(`
`)}
`}function x(m,s,n){let t=m.map(({id:a,requirement:r,level:u})=>[a,r??"–",u,g(s[a]??"")]),c=a=>Math.max(...t.map(r=>r[a].length)),[e,o,i]=[c(0),c(1),c(2)],p=e+o+i+6;return t.map(([a,r,u,l])=>`${`${n.bold(a.padEnd(e))}  ${r.padEnd(o)}  ${u.padEnd(i)}`}  ${n.prose(n.wrapped(l,p))}
`).join("")}export{v as explain};
