import{a as g,b as u,c as l,e as h,f as y,g as x}from"./shared-38.js";import"./shared-40.js";import"./shared-1.js";var $=600;function W(t,n){let{title:o,status:s,actions:i,context:r,objective:c,risks:a}=t,e=d=>n.sentence(`report.card.${d}`),p=[r===void 0?[]:[u(r,$)],c===void 0?[]:[n.sentence("report.card.objective",{objective:g(c,$)})]].flat(),C=[f(e("what"),m(i.map(d=>h(d,n))),e("no-action")),f(e("why"),m(p),e("no-reason")),f(e("evidence"),v(t,n),e("no-evidence")),f(e("risk"),m(a.map(d=>u(d,$))),e("no-risk"))],k=o===void 0?e("no-title"):g(o);return[`### ${n.sentence(`report.titled.${s}`,{title:k})}`,...C].join(`

`).concat(`
`)}function f(t,n,o){return n.length===0?`**${t}** ${o}`:`**${t}**

${n.join(`
`)}`}function m(t){return t.map(n=>`- ${n}`)}function v(t,n){let o=t.changes.flatMap(i=>[`- ${T(i,t,n)}`,...y(i).map(r=>`  - ${r}`)]),s=t.checks.map(({name:i,before:r,after:c})=>{let a={name:l(i),before:g(r),after:g(c)};return n.sentence("report.card.check",a)});return[...o,...m(s)]}function T({before:t,after:n,budget:o,family:s,mode:i},r,c){let a={budget:o??r.budget,family:s??r.family,mode:i},e=x(a,c),p=`${l(t)} → ${l(n)}`;return e===""?p:`${p} ${c.sentence("report.card.at",{conditions:e})}`}export{W as cardMarkdown};
