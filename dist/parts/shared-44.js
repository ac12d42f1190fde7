function t(n){return r(n.split(/\n{2,}/)[1]??"")}function e(n){return r(/^## .*\n+((?:(?!#).+\n)+)/mu.exec(n)?.[1]??"")}function i(n){return n.replace(/^# .*\n+/u,"").trimEnd()}function r(n){return n.replaceAll(`
`," ").trim()}export{t as a,e as b,i as c};
