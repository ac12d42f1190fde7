var e=0xcbf29ce484222325n,i=0x100000001b3n;function s(t,n){return o(`${t}
${n}`)}function o(t){let n=e;for(let r of new TextEncoder().encode(t))n=BigInt.asUintN(64,(n^BigInt(r))*i);return n.toString(16).padStart(16,"0")}export{s as a};
