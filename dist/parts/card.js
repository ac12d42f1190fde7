import{a as d,b as u,c as f,e as h,f as y,g as x}from"./shared-32.js";import"./shared-34.js";import"./shared-1.js";var $=600;function b(t,n){let{title:i,actions:s,context:r,objective:o,risks:c}=t,e=a=>n.sentence(`report.card.${a}`),g=[r===void 0?[]:[u(r,$)],o===void 0?[]:[n.sentence("report.card.objective",{objective:d(o,$)})]].flat(),p=[l(e("what"),m(s.map(a=>h(a,n))),e("no-action")),l(e("why"),m(g),e("no-reason")),l(e("evidence"),C(t,n),e("no-evidence")),l(e("risk"),m(c.map(a=>u(a,$))),e("no-risk"))];return[`### ${i===void 0?e("no-title"):d(i)}`,...p].join(`

`).concat(`
`)}function l(t,n,i){return n.length===0?`**${t}** ${i}`:`**${t}**

${n.join(`
`)}`}function m(t){return t.map(n=>`- ${n}`)}function C(t,n){let i=t.changes.flatMap(r=>[`- ${k(r,t,n)}`,...y(r).map(o=>`  - ${o}`)]),s=t.checks.map(({name:r,before:o,after:c})=>{let e={name:f(r),before:d(o),after:d(c)};return n.sentence("report.card.check",e)});return[...i,...m(s)]}function k({before:t,after:n,budget:i,family:s,mode:r},o,c){let e={budget:i??o.budget,family:s??o.family,mode:r},g=x(e,c),p=`${f(t)} → ${f(n)}`;return g===""?p:`${p} ${c.sentence("report.card.at",{conditions:g})}`}export{b as cardMarkdown};
