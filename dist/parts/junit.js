import{a as m}from"./shared-36.js";import{b as p}from"./shared-34.js";import"./shared-28.js";import"./shared-9.js";import"./shared-40.js";import"./shared-41.js";import"./shared-42.js";import"./shared-1.js";function h(){let e=[],t=0,s=0;return{document:(r,n)=>{let o=r.findings.length;return t+=Math.max(1,o),s+=o,e.push(g(r,n)),""},end:()=>`${[...['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="data-decision" ${`tests="${t}" failures="${s}" errors="0"`}>`,...e],"</testsuites>"].join(`
`)}
`}}function g(e,t){let{file:s,findings:r}=e,n=u(s),o=new Map,a=m(e,t).map(i=>{let l=(o.get(i.ruleId)??0)+1;return o.set(i.ruleId,l),$(l===1?i.ruleId:`${i.ruleId} ${l}`,s,i)}),c=`    <testcase name="${n}" classname="${n}"/>`;return[`  <testsuite name="${n}" tests="${Math.max(1,a.length)}" failures="${r.length}" errors="0" file="${n}">`,...a.length===0?[c]:a,"  </testsuite>"].join(`
`)}function $(e,t,{message:s,severity:r,line:n,column:o,url:a}){let c=r===2?"error":"warning",i=`${t}:${n}:${o}
${s}
${a}`;return[`    <testcase name="${u(e)}" classname="${u(t)}">`,`      <failure type="${c}" message="${u(s)}">${u(i)}</failure>`,"    </testcase>"].join(`
`)}var d={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function u(e){return p(e).replaceAll(/[\uFFFE\uFFFF]/gu,"�").replaceAll(/[&<>"']|\n|(?<=##)\[/gu,t=>d[t]??`&#${t.charCodeAt(0)};`)}export{h as junitReporter};
