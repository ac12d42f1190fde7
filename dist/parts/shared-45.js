function e(r){return r.replaceAll(new RegExp("\\p{Surrogate}","gu"),"�")}export{e as a};
