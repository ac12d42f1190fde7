function i(e,p){let s="",t=0;for(let n of[...p].sort((r,a)=>r.span.start-a.span.start||r.span.end-a.span.end))s+=e.slice(t,n.span.start)+n.text,t=n.span.end;return s+e.slice(t)}export{i as a};
