// RateSheet: prices OpenAI API use in a spreadsheet. Built from TypeScript; edit src/, not this file.
"use strict";var RateSheet_=(()=>{var Hr=Object.defineProperty;var Oc=Object.getOwnPropertyDescriptor;var Ac=Object.getOwnPropertyNames;var Cc=Object.prototype.hasOwnProperty;var Mc=(e,t)=>{for(var n in t)Hr(e,n,{get:t[n],enumerable:!0})},Pc=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ac(t))!Cc.call(e,o)&&o!==n&&Hr(e,o,{get:()=>t[o],enumerable:!(r=Oc(t,o))||r.enumerable});return e};var Nc=e=>Pc(Hr({},"__esModule",{value:!0}),e);var L0={};Mc(L0,{answer:()=>$0,catalog:()=>Br,endpoints:()=>N0,evaluate:()=>P0});var m=class extends Error{};var Le=new Uint32Array(65536),$c=(e,t)=>{let n=e.length,r=t.length,o=1<<n-1,i=-1,s=0,a=n,u=n;for(;u--;)Le[e.charCodeAt(u)]|=1<<u;for(u=0;u<r;u++){let c=Le[t.charCodeAt(u)],d=c|s;c|=(c&i)+i^i,s|=~(c|i),i&=c,s&o&&a++,i&o&&a--,s=s<<1|1,i=i<<1|~(d|s),s&=d}for(u=n;u--;)Le[e.charCodeAt(u)]=0;return a},Lc=(e,t)=>{let n=t.length,r=e.length,o=[],i=[],s=Math.ceil(n/32),a=Math.ceil(r/32);for(let h=0;h<s;h++)i[h]=-1,o[h]=0;let u=0;for(;u<a-1;u++){let h=0,y=-1,R=u*32,v=Math.min(32,r)+R;for(let w=R;w<v;w++)Le[e.
charCodeAt(w)]|=1<<w;for(let w=0;w<n;w++){let _=Le[t.charCodeAt(w)],T=i[w/32|0]>>>w&1,G=o[w/32|0]>>>w&1,z=_|h,ee=((_|G)&y)+y^y|_|G,Q=h|~(ee|y),te=y&ee;Q>>>31^T&&(i[w/32|0]^=1<<w),te>>>31^G&&(o[w/32|0]^=1<<w),Q=Q<<1|T,te=te<<1|G,y=te|~(z|Q),h=Q&z}for(let w=R;w<v;w++)Le[e.charCodeAt(w)]=0}let c=0,d=-1,l=u*32,p=Math.min(32,r-l)+l;for(let h=l;h<p;h++)Le[e.charCodeAt(h)]|=1<<h;let f=r;for(let h=0;h<n;h++){let y=Le[t.charCodeAt(h)],R=i[h/32|0]>>>h&1,v=o[h/32|0]>>>h&1,w=y|c,_=((y|v)&d)+d^d|y|v,T=c|~(_|
d),G=d&_;f+=T>>>r-1&1,f-=G>>>r-1&1,T>>>31^R&&(i[h/32|0]^=1<<h),G>>>31^v&&(o[h/32|0]^=1<<h),T=T<<1|R,G=G<<1|v,d=G|~(w|T),c=T&w}for(let h=l;h<p;h++)Le[e.charCodeAt(h)]=0;return f},_i=(e,t)=>{if(e.length<t.length){let n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?$c(e,t):Lc(e,t)};function Uc(e){return e<6?1:2}function Si(e){let t=new Map;for(let n of e){let r=vi(n),o=Ri(r),i=t.get(o);i?i.push({id:n,bare:r}):t.set(o,[{id:n,bare:r}])}return t}function Di(e,t){var i;let n=vi(e.slice(0,100)),r,o=Uc(n.length)+1;for(let{id:s,bare:a}of(i=t.get(Ri(n)))!=null?i:[]){if(Math.abs(a.length-n.length)>=o)continue;let u=Fc(n,a)?1:_i(n,a);u<o&&(r=s,o=u)}return r}function vi(e){return e.toLowerCase().replace(/[\s._/-]+/g,"")}function Ri(e){return e.replace(/\D+/g,"")}function Fc(e,t){if(e.
length!==t.length)return!1;let n=0;for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function ce({from:e,until:t},n){return(e===null||e<=n)&&(t===null||n<t)}function Ti(e,t){let n=(r,o)=>r===null||o===null||r<o;return n(e.from,t.until)&&n(t.from,e.until)}var Bc=/[\p{C}\p{Zl}\p{Zp}]|[^\S ]/gu,Vc=/^[ !#-[\]-~]*$/;function _e(e){if(e.length<=80&&Vc.test(e))return`"${e}"`;let t=Array.from(e.slice(0,162)),n=t.slice(0,80).join(""),r=JSON.stringify(n).replace(Bc,Gc);return t.length>80?`${r.slice(0,-1)}…"`:r}function Gc(e){var n;let t=(n=e.codePointAt(0))!=null?n:0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).padStart(4,"0")}`}var Hc=/-\d{4}-\d{2}-\d{2}$/;function mt(e){let t=e.trim().toLowerCase();return t.startsWith("openai/")?t.slice(7):t}var Ii="9999-12-31";function ge(e,t,n){let r=mt(e),o=qr(r,t,n);return o!==void 0&&t.has(o)?o:t.has(r)?r:r.startsWith("ft:")?qc(r,t,n):void 0}function Jt(e,t){return ge(e,t,Ii)}function qr(e,{aliases:t},n){var r,o;return(o=(r=t.get(e))==null?void 0:r.find(i=>ce(i,n)))==null?void 0:o.model}function qc(e,t,n){var a;let[,r="",...o]=e.split(":"),i=o.length===1&&o[0]==="data-sharing"?":data-sharing":"",s=(a=qr(`ft:${r}`,t,n))==null?void 0:a.slice(3);for(let u of[r,qr(r,t,n),s])if(u!==void 0&&t.has(`ft:${u}${i}`))return`ft:${u}${i}`}function re(e,t,n){let r=ge(e,t,n),o=Wc(e,t,r===void 0);if(o!==void 0&&n<o)throw new m(`${_e(e)} has no price on ${n}: there is such a model sin\
ce ${o}.`);if(r!==void 0)return r;throw new m(`unknown model ${_e(e)}. ${jc(e,t)}`)}function Wc(e,t,n){var u,c;let r=mt(e),[o,i=r]=r.startsWith("ft:")?r.split(":"):[],s=o===void 0?[]:(u=t.aliases.get(`ft:${i}`))!=null?u:[];return[...(c=t.aliases.get(i))!=null?c:[],...s].filter(({from:d,until:l})=>d!==null&&(n||l!==null)).map(({from:d})=>d!=null?d:Ii).filter(d=>ge(e,t,d)!==void 0).sort()[0]}function jc(e,t){let n=mt(e),r=n.replace(Hc,"");if(r!==n&&Jt(r,t)!==void 0)return`No such snapshot of "${r}\
" is listed. OPENAI_MODELS() lists the models; a rate of your own can be added to the Rates sheet.`;let o=n.startsWith("ft:")?n.split(":",2).join(":"):n,i=Di(o,zc(t));return`${i===void 0?"":`Did you mean "${i}"? `}OPENAI_MODELS() lists them.`}var Ei=new WeakMap;function zc(e){let t=Ei.get(e);return t===void 0&&(t=Si([...e.models(),...e.aliases.keys()]),Ei.set(e,t)),t}var Kc={token:{per:1e6,whole:!0},character:{per:1e6,whole:!0},call:{per:1e3,whole:!0},session:{per:1,whole:!0},image:{per:1,whole:!0},second:{per:1,whole:!1},minute:{per:1,whole:!1},hour:{per:1,whole:!1},"GB-day":{per:1,whole:!1}},Oe=["text","audio","image"];function M(e,t,n="use",r,o){return{unit:e,...Kc[e],label:t,kind:n,modality:r,uncached:o}}function Ue(e,t){return M("image",`${e===""?"":`${e} `}image of ${t}`)}var de={input:M("token","text input","input","text"),cached_input:M("token","cach\
ed text input","cached","text","input"),cache_write:M("token","cache writes (30 min)","write","text"),cache_write_12h:M("token","cache writes (12 h)","write","text"),output:M("token","text output","output","text"),audio_input:M("token","audio input","input","audio"),cached_audio_input:M("token","cached audio input","cached","audio","audio_input"),audio_output:M("token","audio output","output","audio"),image_input:M("token","image input","input","image"),cached_image_input:M("token","cached image\
 input","cached","image","image_input"),image_output:M("token","image output","output","image"),training:M("token","training","training"),training_hour:M("hour","reinforcement fine-tuning","training"),image_256x256:Ue("","256x256"),image_512x512:Ue("","512x512"),image_1024x1024:Ue("","1024x1024"),image_standard_1024x1024:Ue("standard","1024x1024"),image_standard_1024x1792:Ue("standard","1024x1792"),image_standard_1792x1024:Ue("standard","1792x1024"),image_hd_1024x1024:Ue("HD","1024x1024"),image_hd_1024x1792:Ue(
"HD","1024x1792"),image_hd_1792x1024:Ue("HD","1792x1024"),video_720p:M("second","720p video"),video_1024p:M("second","1024p video"),video_1080p:M("second","1080p video"),minute:M("minute","audio"),standby_minute:M("minute","standby"),character:M("character","text to speech"),call:M("call","tool calls"),session:M("session","sessions"),container_minute_1gb:M("minute","1 GB container"),container_minute_4gb:M("minute","4 GB container"),container_minute_16gb:M("minute","16 GB container"),container_minute_64gb:M(
"minute","64 GB container"),gb_day:M("GB-day","storage")},ft=Object.keys(de);function Fe(e){return Object.prototype.hasOwnProperty.call(de,e)}function In(e){return de[e].whole}function ki(e){return de[e].per}function Oi(e){return de[e].uncached}var kn={text:Wr("text"),audio:Wr("audio"),image:Wr("image")};function Wr(e){let t=n=>{let r=ft.find(o=>de[o].modality===e&&de[o].kind===n);if(r===void 0)throw new Error(`no ${n} meter of ${e}`);return r};return{input:t("input"),cached:t("cached"),output:t(
"output")}}var Re=["standard","batch","flex","priority","ultrafast"];function ht(e){let t=e.trim().toLowerCase();return t==="fast"?"priority":Re.find(n=>n===t)}var Ai=["scale","incentivized-tier"],Zc=["default","auto"];function On(e){var n;let t=e.trim().toLowerCase().replace(/[\s_]+/g,"-");return Zc.includes(t)?"standard":(n=ht(t))!=null?n:Ai.find(r=>r===t)}function Ci(e){return Ai.some(t=>t===e)}function U(e){return e==null||e===""?!0:typeof e=="string"&&!(e.charCodeAt(0)>32&&e.charCodeAt(0)<128)&&e.trim()===""}function Ae(e){return typeof e=="object"&&e!==null&&typeof e.getTime=="function"}function O(e){return U(e)?"a blank":typeof e=="boolean"?e?"TRUE":"FALSE":typeof e=="string"?_e(e):Ae(e)?`the date ${Number.isNaN(e.getTime())?"(invalid)":e.toISOString().slice(0,10)}`:String(e)}var{isSafeInteger:Qc}=Number;function jr(e,t){if(typeof t=="number"&&t>=0&&Qc(t))return t;throw new m(Yt(e,
t))}function Yt(e,t){return`${e} is ${O(t)}, but must be a whole number of at least 0. ${Mi(t)}`}function Mi(e){return U(e)?"Type 0 if there is none.":typeof e=="string"?"The cell holds text: type the number without quotes or separators.":Ae(e)?"Format the cell as a number, or check that the right column is referred to.":typeof e=="boolean"?"Check that the right column is referred to.":e<0?"Usage cannot be negative.":Number.isInteger(e)?"Above 9,007,199,254,740,991 a spreadsheet cannot count exa\
ctly.":Number.isFinite(e)?"Tokens and calls are counted whole: use ROUND if it is an average.":""}function Pi(e,t){if(typeof t=="number"&&t>=0&&Number.isFinite(t))return t;throw new m(`${e} is ${O(t)}, but must be a number of at least 0. ${Jc(t)}`)}function Jc(e){return typeof e=="number"&&!Number.isFinite(e)?"":Mi(e)}function Be(e,t,n){if(typeof t=="string"&&!U(t))return t;throw new m(`${e} is ${O(t)}, but must be text. ${n}`)}function fe(e,t){return Be(e,t,'Give a model id such as "gpt-5"; OPE\
NAI_MODELS() lists them.')}function Ni(e,t){let n=typeof t=="string"?On(t):void 0;if(n!==void 0&&!Ci(n))return n;throw new m(n===void 0?`${e} is ${O(t)}, but must be one of ${Re.join(", ")} (or fast; default and auto are standard).${Xc(t)}`:`${e} is ${O(t)}, which has no list price: ${Yc[n]}`)}var Yc={scale:"its capacity is bought ahead, by the unit and day. Leave the row out, or price it as standard to see its list value.","incentivized-tier":"its traffic is free for sharing data with OpenAI. L\
eave the row out, or price it as standard to see its list value."};function Xc(e){return typeof e!="boolean"?"":' A column that says whether it was a batch becomes a tier with IF(…; "batch"; "standard").'}var ed=/^(?:(short|long)_)?(.+?)(?:_(short|long))?$/;function An(e,t,n=[]){var r;if(typeof t=="string"){let o=t.trim().toLowerCase().replace(/[\s-]+/g,"_");if(Fe(o))return{meter:o,band:void 0};let[,i,s="",a]=(r=ed.exec(o))!=null?r:[],u=i!=null?i:a;if(Fe(s)&&(i===void 0||a===void 0))return{meter:s,
band:u==="long"||u==="short"?u:void 0}}throw new m(`${e} is ${O(t)}, but must be one of ${[...ft,...n].join(", ")}, with long_ in front for the long-context price.`)}function q(e){let t=new Map,n=new Map,r,o;return i=>{if(i===r&&o!==void 0)return o;let s=t.get(i);if(s===void 0){let a=n.get(i);if(a!==void 0)throw a;try{s=e(i)}catch(u){throw u instanceof m&&n.set(i,u),u}t.set(i,s)}return r=i,o=s,s}}function $i(e){return Be("tool",e,'Give a tool such as "web-search" or "file-search".').trim().toLowerCase().replace(/[\s_]+/g,"-").replace(/-\d{4}-\d{2}-\d{2}$/,"")}var td=/^(\d{4})-(\d{2})-(\d{2})$/;function Te(e){let t=td.exec(e.trim());if(!t)return;let[n,r,o]=[Number(t[1]),Number(t[2]),Number(t[3])],i=new Date(Date.UTC(n,r-1,o));return i.getUTCFullYear()===n&&i.getUTCMonth()===r-1&&i.getUTCDate()===o?t[0]:void 0}function Ve(e){return e.toISOString().slice(0,10)}function Cn(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}var Li=1420070400,Ui=4102444800,nd=/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;function zr(e){let t=typeof e=="string"?e.trim():e;if(typeof t=="string"&&!/^\d+(\.\d+)?$/.test(t))return rd(t);let n=Number(t);return n>=Li&&n<Ui?n*1e3:n>=Li*1e3&&n<Ui*1e3?n:void 0}function Fi(e){let t=zr(e);return t===void 0?void 0:Ve(new Date(t))}function rd(e){var p;let[,t="",n="0",r="0",o="0",i="0",s="Z"]=(p=nd.exec(e))!=null?p:[],a=Te(t),[u,c,d]=[
Number(n),Number(r),Number(o)];if(a===void 0||u>23||c>59||d>60)return;let l=(u*3600+c*60+Math.min(d,59))*1e3+ +`0.${i}`*1e3;return Date.parse(a)+l-od(s)}function od(e){var o;let[,t="+",n="0",r="0"]=(o=/^([+-])(\d{2}):?(\d{2})?$/.exec(e))!=null?o:[];return(t==="-"?-1:1)*(Number(n)*60+Number(r))*6e4}var Bi=1420070400,Vi=4102444800,id=-621355104e5,sd=253402128e6,Gi=/^\d+(\.\d+)?$/;function gt(e,t,n){let r=Ae(t)?ad(t,n):typeof t=="string"?ud(t):Hi(t);if(r!==void 0)return r;throw new m(`${e} is ${O(t)}, but must be a date, or text such as "2026-07-30".${cd(t)}`)}function ad(e,t){let n=e.getTime();return n>=id&&n<sd?t.dayOf(e):void 0}function ud(e){if(Gi.test(e.trim()))return Hi(Number(e));let t=Te(e);if(t!==void 0)return t;let n=zr(e);return n===void 0?void 0:Ve(new Date(n))}function Hi(e){return typeof e==
"number"&&Kr(e)?Ve(new Date(e*1e3)):void 0}function Kr(e){return e>=Bi&&e<Vi}function cd(e){let t=typeof e=="string"&&Gi.test(e.trim())?Number(e):e;return typeof t=="number"?dd(t):typeof e=="string"?" Write the year first; a time as 2026-07-30T14:05:00Z or in Unix seconds.":""}function dd(e){var i;for(let[s,a]of[[1e3,"milliseconds"],[1e6,"microseconds"],[1e9,"nanoseconds"]])if(e>=Bi*s&&e<Vi*s)return` It looks like a time in ${a}: divide it by ${s} for Unix seconds.`;let[,t="",n="",r=""]=(i=/^(\d{4})(\d{2})(\d{2})$/.
exec(String(e)))!=null?i:[],o=Te(`${t}-${n}-${r}`);return o!==void 0?` Write ${String(e)} as "${o}".`:e>3e4&&e<8e4?" It looks like a date shown as a number: format its column as a date.":" A number is a time in Unix seconds, from 1420070400 (2015) on."}var qi=86400,ld=/^\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z?$/;function Wi(e,t){let n=q(i=>gt(e,i,t)),r=q(Te),o=q(i=>Ve(new Date(i*qi*1e3)));return i=>{var s;return typeof i=="number"&&Kr(i)?o(Math.floor(i/qi)):typeof i=="string"&&ld.test(i)?(s=r(i.slice(0,10)))!=null?s:n(i):Ae(i)?gt(e,i,t):n(i)}}function K(e){return{says:"detail",byDay:!1,reader:t=>q(n=>e(t,n))}}var Tt={says:"detail",byDay:!1,reader:()=>e=>e};function Zr(e){return{says:"quantity",byDay:!1,reader:t=>n=>e(t,n)}}function Ye(e){return K((t,n)=>{let r=typeof n=="string"?n.trim().toLowerCase():"",o=e.find(i=>i===r);if(o!==void 0)return o;throw new m(`${t} is ${O(n)}, but must be one of ${e.join(", ")}.`)})}function Ge(e){let t=q(n=>q(r=>e(r,n)));return(n,r)=>t(r)(n)}var oe={says:"model",byDay:!0,reader:(e,{table:t})=>Ge((n,r)=>re(
fe(e,n),t,r))},Mn={...K((e,t)=>$i(t)),says:"model"},P=Zr(jr),Pn=Zr((e,t)=>{let n=jr(e,t);if(n>0)return n;throw new m(`${e} is 0, but must be at least 1. Leave it out where it is not known.`)}),ye=Zr(Pi),ji=K((e,t)=>An(e,t)),pd=K(Ni),md={says:"detail",byDay:!1,reader:(e,{host:t})=>Wi(e,t)},ie={per:"cell",required:!1,kind:pd,blank:()=>"standard"},N={per:"cell",required:!1,kind:md,blank:({host:e})=>e.today()},Nn={...N,blank:()=>{}};function S(e){return{per:"cell",required:!0,kind:e,blank:void 0}}function I(e,t){return{per:"cell",required:!1,kind:e,blank:()=>t}}var A={per:"call",required:!1},Ce={per:"call",required:!1};var fd=1e7,Et=class{constructor(t,n){this.name=t;var r,o;this.cells=It(n)?n:[[n]],this.rows=this.cells.length,this.columns=(o=(r=this.cells[0])==null?void 0:r.length)!=null?o:0}get varies(){return this.rows>1||this.columns>1}at(t,n){var r;return(r=this.cells[this.rows===1?0:t])==null?void 0:r[this.columns===1?0:n]}};function It(e){return Array.isArray(e)}function yt(e){return It(e)?e.flat():[e]}function Ki(e){let t=e.reduce((o,i)=>i.rows>o.rows?i:o),n=e.reduce((o,i)=>i.columns>o.columns?i:o);for(let o of e){
if(o.rows!==1&&o.rows!==t.rows)throw zi(t,o);if(o.columns!==1&&o.columns!==n.columns)throw zi(n,o)}let r={rows:t.rows,columns:n.columns};if(r.rows*r.columns>fd)throw new m(`${t.name} is ${$n(t)} and ${n.name} is ${$n(n)}: the grid of both would have ${r.rows*r.columns} cells, more than a spreadsheet holds. Give shorter ranges.`);return r}function zi(e,t){return new m(`${e.name} is ${$n(e)}, but ${t.name} is ${$n(t)}. Give ranges of one size, single values, or a column and a row for the grid of b\
oth.`)}function $n({rows:e,columns:t}){return`${e===1?"1 row":`${e} rows`} × ${t===1?"1 column":`${t} columns`}`}var Zi=`alias	model	from	until	source
codex-mini	codex-mini-latest	2025-05-15		openai-changelog
computer-use-preview-2025-03-11	computer-use-preview	2025-03-11		~
daybreak-blue-latest	gpt-5.6-sol	2026-08-07		openai-model-pages
ft:gpt-3.5-turbo-0125	ft:gpt-3.5-turbo	2024-02-01		~1
ft:gpt-3.5-turbo-0613	~	2023-08-22		~
ft:gpt-3.5-turbo-1106	~	2023-11-06		~
ft:gpt-4o-2024-08-06	ft:gpt-4o	2024-08-20		~
ft:gpt-4o-mini-2024-07-18	ft:gpt-4o-mini	2024-07-23		~
gpt-3.5-turbo	gpt-3.5-turbo-0301	2023-03-01	2023-06-27	openai-post-2023-03
~	gpt-3.5-turbo-0613	2023-06-27	2024-02-16	openai-models-copy-2024-02
gpt-3.5-turbo-16k-0613	gpt-3.5-turbo-16k	2023-06-13		openai-post-2023-06
gpt-3.5-turbo-instruct-0914	gpt-3.5-turbo-instruct	2023-09-18		litellm
gpt-4	gpt-4-0314	2023-03-14	~1	openai-deprecations
~	gpt-4-0613	~9		~
gpt-4-1106-vision-preview	gpt-4-vision-preview	~5		~1
gpt-4-32k-0314	gpt-4-32k	~12		~6
gpt-4-32k-0613	~	~10		~5
gpt-4-turbo	gpt-4-turbo-2024-04-09	2024-04-09		~1
gpt-4-turbo-preview	gpt-4-0125-preview	2024-01-25		~
gpt-4.1-2025-04-14	gpt-4.1	2025-04-14		~
gpt-4.1-mini-2025-04-14	gpt-4.1-mini	~		~
gpt-4.1-nano-2025-04-14	gpt-4.1-nano	~		~
gpt-4.5-preview-2025-02-27	gpt-4.5-preview	2025-02-27		~
gpt-4o	gpt-4o-2024-05-13	2024-05-13	2024-10-02	openai-email-2024-09
gpt-4o-2024-08-06	gpt-4o	2024-10-02		~
gpt-4o-2024-11-20	~	2024-11-20		~1
gpt-4o-audio-preview	gpt-4o-audio-preview-2024-10-01	2024-10-17	2024-12-17	price-page-copy-2024-11
gpt-4o-audio-preview-2024-12-17	gpt-4o-audio-preview	2024-12-17		~1
gpt-4o-audio-preview-2025-06-03	~	2025-06-03		~
gpt-4o-mini-2024-07-18	gpt-4o-mini	2024-07-18		~
gpt-4o-mini-audio-preview-2024-12-17	gpt-4o-mini-audio-preview	~21		~
gpt-4o-mini-realtime-preview-2024-12-17	gpt-4o-mini-realtime-preview	~		~
gpt-4o-mini-search-preview-2025-03-11	gpt-4o-mini-search-preview	~1		~
gpt-4o-mini-transcribe-2025-03-20	gpt-4o-mini-transcribe	2025-03-20		~
gpt-4o-mini-transcribe-2025-12-15	~	2025-12-15		~
gpt-4o-mini-tts-2025-03-20	gpt-4o-mini-tts	~24		~
gpt-4o-mini-tts-2025-12-15	~	~25		~
gpt-4o-realtime-preview	gpt-4o-realtime-preview-2024-10-01	2024-10-01	~4	~9
gpt-4o-realtime-preview-2024-12-17	gpt-4o-realtime-preview	~21		~1
gpt-4o-realtime-preview-2025-06-03	~	~22		~
gpt-4o-search-preview-2025-03-11	gpt-4o-search-preview	~1		~
gpt-5-2025-08-07	gpt-5	2025-08-07		~
gpt-5-chat	gpt-5-chat-latest	~		openai-python
gpt-5-mini-2025-08-07	gpt-5-mini	~		~1
gpt-5-nano-2025-08-07	gpt-5-nano	~		~
gpt-5-pro-2025-10-06	gpt-5-pro	2025-10-06		~
gpt-5-search-api-2025-10-14	gpt-5-search-api	2025-10-14		~6
gpt-5.1-2025-11-13	gpt-5.1	2025-11-13		~1
gpt-5.1-chat	gpt-5.1-chat-latest	~		~
gpt-5.2-2025-12-11	gpt-5.2	2025-12-11		~
gpt-5.2-chat	gpt-5.2-chat-latest	~		~
gpt-5.2-pro-2025-12-11	gpt-5.2-pro	~		~10
gpt-5.3-chat	gpt-5.3-chat-latest	2026-03-03		~1
gpt-5.4-2026-03-05	gpt-5.4	2026-03-05		~
gpt-5.4-mini-2026-03-17	gpt-5.4-mini	2026-03-17		~
gpt-5.4-nano-2026-03-17	gpt-5.4-nano	~		~
gpt-5.4-pro-2026-03-05	gpt-5.4-pro	~33		~
gpt-5.5-2026-04-23	gpt-5.5	2026-04-24		~
gpt-5.5-2026-04-24	~	~		~
gpt-5.5-pro-2026-04-23	gpt-5.5-pro	~		~
gpt-5.6	~3	2026-07-09		~
gpt-audio-2025-08-28	gpt-audio	2025-08-28		price-page-copy-2025-09
gpt-audio-mini-2025-10-06	gpt-audio-mini	~28		~1
gpt-audio-mini-2025-12-15	~	~25		~
gpt-daybreak-blue-latest	~3	~2		~2
gpt-image-1-2025-04-23	gpt-image-1	2025-04-23		~1
gpt-image-1.5-2025-12-16	gpt-image-1.5	2025-12-16		~
gpt-image-2-2026-04-21	gpt-image-2	2026-04-21		~
gpt-realtime-2025-08-28	gpt-realtime	~37		~
gpt-realtime-mini-2025-10-06	gpt-realtime-mini	~28		~
gpt-realtime-mini-2025-12-15	~	~25		~
o1-2024-12-17	o1	~21		~
o1-mini-2024-09-12	o1-mini	2024-09-12		~
o1-preview-2024-09-12	o1-preview	~		~
o1-pro-2025-03-19	o1-pro	2025-03-19		~
o3-2025-04-16	o3	2025-04-16		~
o3-deep-research-2025-06-26	o3-deep-research	2025-06-26		openai-community-2025-06
o3-mini-2025-01-31	o3-mini	2025-01-31		~1
o3-pro-2025-06-10	o3-pro	2025-06-10		~
o4-mini-2025-04-16	o4-mini	~43		~
o4-mini-deep-research-2025-06-26	o4-mini-deep-research	~44		~12
omni-moderation-2024-09-26	omni-moderation-latest	2024-09-26		~1
sora-2-2025-10-06	sora-2	~28		~
sora-2-2025-12-08	~	2025-12-08		~7
sora-2-pro-2025-10-06	sora-2-pro	~28		~1
text-embedding-ada	text-embedding-ada-002	2022-12-15		openai-post-2024-01
text-embedding-ada-002-v2	~	~		~
text-moderation-007	text-moderation-latest	~14		~
text-moderation-stable	~	~		~
tts-1-1106	tts-1	~5		~10
tts-1-hd-1106	tts-1-hd	~		~
whisper	whisper-1	~8		~3
`;var Qi=`model	released	shutdown	context_window	encoding	reasoning	images	note
ada	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source
babbage	~	~		~		~	~
babbage-002	2023-08-22	2026-09-28	16384	cl100k_base		~	context window from one source
chat-latest	2026-05-05			o200k_base		unknown	
chatgpt-4o-latest	2024-08-15	2026-02-17	128000	~	no	tiles-gpt-4o like gpt-4o	
chatgpt-image-latest	2025-12-16	2026-12-01				fidelity-gpt-image-1 like gpt-image-1.5	
chatkit	2025-10-06					none	
code-interpreter	2023-11-06					~	
codex-mini-latest	2025-05-15	2026-02-12	200000	~3	yes	patches-o4-mini calculator-2025	2026-01-16 by another list
computer-use-preview	2025-03-11	2026-07-23	8192	~		tiles-computer-use	~1
curie	~1	~1		~1		none	~0
dall-e-2	2022-11-03	2026-05-12				~	release day not confirmed by a source
dall-e-3	~7	~				~	
davinci	~1	~1		~1		~	~0
davinci-002	~2	~2	~1	~2		~	~1
file-search	2024-04-17					~	tool of Assistants; calls are billed since 2025-03-11
ft:babbage-002	~2	2026-10-23	~1	~2			~1
ft:davinci-002	~	~	~	~			~
ft:gpt-3.5-turbo	~	~	16385	~			~
ft:gpt-4.1	2025-04-14		1047576	~3			
ft:gpt-4.1-mini	~		~	~			
ft:gpt-4.1-nano	2025-05-07	~8	~	~			
ft:gpt-4o	2024-08-20		~2	~			
ft:gpt-4o-mini	2024-07-23		~	~			
ft:o4-mini	~13	~8	~3	~			
ft:o4-mini:data-sharing	~	~	~	~			
gpt-3.5-turbo	2023-03-01	~	~4	~2	no	none	
gpt-3.5-turbo-0125	2024-02-01	~	~	~	~	~	
gpt-3.5-turbo-0301	~16	2024-09-13	4096	~		~	
gpt-3.5-turbo-0613	2023-06-13	~	~	~		~	
gpt-3.5-turbo-1106	~7	~2	~4	~	no	~	
gpt-3.5-turbo-16k	~18	~9	~	~		~	~1
gpt-3.5-turbo-instruct	2023-09-18	~2	4096	~		~	release day from one source
gpt-4-0125-preview	2024-01-25	2026-03-26	~2	~		~	
gpt-4-0314	2023-03-14	~	8192	~		~	by waiting list; open to all from 2023-07-06; release day not confirmed by a source
gpt-4-0613	~18	~8	~	~	no	~	
gpt-4-1106-preview	~7	~	~2	~		~	shut-down day also given as 2026-03-26
gpt-4-32k	~21	2025-06-06	32768	~		~	by waiting list; open to all from 2023-07-06; release day not confirmed by a source; context window from one source
gpt-4-turbo-2024-04-09	2024-04-09	~8	~2	~	no	tiles-gpt-4o guide-2025	
gpt-4-vision-preview	~7	2024-12-06	~	~		tiles-gpt-4o guide-2023	~1
gpt-4.1	~12	2027-01-14	~5	~3	no	tiles-gpt-4o	
gpt-4.1-mini	~	~	~	~	~	patches-gpt-4.1-mini	
gpt-4.1-nano	~	~8	~	~	~	patches-gpt-4.1-nano	
gpt-4.5-preview	2025-02-27	2025-07-14	~2	~	~	~6	~1
gpt-4o	2024-05-13	~13	~	~	~	~8	
gpt-4o-2024-05-13	~	~8	~	~	~	tiles-gpt-4o calculator-2025	
gpt-4o-2024-08-06	2024-08-06	~13	~	~	~	~8	
gpt-4o-audio-preview	2024-10-17	2026-05-07	~	~		none	
gpt-4o-audio-preview-2024-10-01	~	2025-10-10	~	~		~	
gpt-4o-mini	2024-07-18	~13	~	~	no	tiles-gpt-4o-mini	
gpt-4o-mini-audio-preview	2024-12-17	~15	~	~		none	~1
gpt-4o-mini-realtime-preview	~	~	~	~		~	context window as printed for the first snapshot; shut-down of its dated ids also given as 2026-07-23; context window from one source
gpt-4o-mini-search-preview	~9	~6	~	~	no	~	~1
gpt-4o-mini-transcribe	2025-03-20	2027-02-26	16000	~		~	~
gpt-4o-mini-tts	~			~2		~	
gpt-4o-mini-tts-2025-03-20	~	~6		~			
gpt-4o-realtime-preview	2024-10-01	~15	~2	~3		none	~9
gpt-4o-realtime-preview-2024-10-01	~	~16	~	~		~	
gpt-4o-search-preview	~9	~6	~	~	no	~	~1
gpt-4o-transcribe	~29	~17	~7	~		~	~
gpt-4o-transcribe-diarize	2025-10-15	~	~	~		~	called new on 2025-10-21; release day not confirmed by a source; context window from one source
gpt-5	2025-08-07	2026-12-11	400000	~	yes	tiles-gpt-5	
gpt-5-chat-latest	~	~6	~2	~	no	tiles-gpt-5 guide-2025	
gpt-5-codex	2025-09-23	~	~8	~	yes	tiles-gpt-5 calculator-2025	
gpt-5-codex-mini	2025-11-07			~		patches-gpt-5.3-codex like gpt-5-mini	announced for Codex; release day not confirmed by a source
gpt-5-mini	~32	~18	~8	~	yes	patches-gpt-5-mini	
gpt-5-nano	~	~	~	~	~	patches-gpt-5-nano	
gpt-5-pro	~6	~	~	~	~	tiles-gpt-5 like gpt-5	
gpt-5-search-api	2025-10-14		272000	~		~1	day taken from its snapshot's name; release day from one source; context window from one source
gpt-5.1	2025-11-13		~8	~	yes	~13	
gpt-5.1-chat-latest	~	~6	~2	~		tiles-gpt-5 like gpt-5.1	
gpt-5.1-codex	~	~	~8	~	yes	~	
gpt-5.1-codex-max	2025-12-04	~	~	~	~	~	
gpt-5.1-codex-mini	~36	~	~	~	~	~16	
gpt-5.1-mini	~			~		~1	named in the SDK, priced by no page of OpenAI; release day from one source
gpt-5.2	2025-12-11		~8	~	yes	patches-gpt-5.2	
gpt-5.2-chat-latest	~	2026-08-10	~2	~		patches-gpt-5.3-codex like gpt-5.2	
gpt-5.2-codex	2026-01-14	~6	~8	~	yes	~	
gpt-5.2-pro	~38		~	~	~	patches-gpt-5.2 like gpt-5.2	
gpt-5.3-chat-latest	2026-03-03	~19	~2	~		patches-gpt-5.3-chat like gpt-5.3-codex	
gpt-5.3-codex	2026-02-24		~8	~	yes	patches-gpt-5.3-codex	in the Codex apps since 2026-02-05
gpt-5.4	2026-03-05		1050000	~	~	patches-gpt-5.4	
gpt-5.4-cyber						patches-gpt-5.4 like gpt-5.4	named on the price page without a price
gpt-5.4-mini	2026-03-17		~8	~3	yes	patches-gpt-5.4-mini	
gpt-5.4-nano	~		~	~	~	~	
gpt-5.4-pro	~42		~10	~	~	~27	
gpt-5.5	2026-04-24		~	~	~	patches-gpt-5.5	sold by API from 2026-04-24, a day after the name of its snapshot
gpt-5.5-cyber				~	~	patches-gpt-5.5 like gpt-5.5	release day not known
gpt-5.5-pro	~44		~10	~	~	~	~16
gpt-5.6-cyber	2026-08-07			~	~	patches-gpt-5.6 like gpt-5.6-sol	
gpt-5.6-luna	2026-07-09		~10	~	~	patches-gpt-5.6	~1
gpt-5.6-sol	~		~	~	~	~	
gpt-5.6-terra	~		~	~	~	~	~1
gpt-6-astra	2026-09-03		~		~	patches-gpt-6	~
gpt-6-luna	2026-09-22				~	patches-gpt-6 like gpt-6-astra	~5
gpt-6-sol	~				~	~	~
gpt-6.1-sol	2026-09-29				~	~	
gpt-6.1-terra	2026-10-26				~	~	~5
gpt-6.2-astra	2026-11-17		~10		~	~	~1
gpt-6.2-sol	~		~		~	~	~
gpt-audio	2025-08-28	2027-01-20	~2	~3		none	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known
gpt-audio-1.5	2026-02-23		~	~		~	
gpt-audio-mini	~6	~20	~	~		~	~18
gpt-audio-mini-2025-10-06	~	~6	~	~			
gpt-image-1	2025-04-23	~8				fidelity-gpt-image-1	
gpt-image-1-mini	~6	~4				fidelity-gpt-image-1-mini like gpt-image-1	
gpt-image-1.5	~5	~				fidelity-gpt-image-1 like gpt-image-1	
gpt-image-2	2026-04-21					~1	
gpt-image-2.5-flare	2026-09-08					~	
gpt-image-2.5-sunburst	~					~	
gpt-image-2.6-flare	2026-11-04					~	~5
gpt-image-2.6-sunburst	~					~	~
gpt-live-1	2026-09-10					~	
gpt-live-1.1	2026-11-20					~	day on which its page was read; release day from one source
gpt-live-transcribe	2026-07-28					none	
gpt-oss-120b	2025-08-05			o200k_harmony		~	open weights, not sold by OpenAI; release day not confirmed by a source
gpt-oss-20b	~			~		~	~
gpt-oss-safeguard-20b	2025-10-29			~		~	
gpt-realtime	~52	~20	32000	~3		~1	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known; context window from one source
gpt-realtime-1.5	~53		~	~		~	~1
gpt-realtime-2	2026-05-07		~2	~		~	context window 32,000 by litellm; context window from one source
gpt-realtime-2.1	2026-07-06		~	~		~	
gpt-realtime-2.1-mini	~		~	~		~	~1
gpt-realtime-mini	~6	~20	~	~		~	~21
gpt-realtime-mini-2025-10-06	~	~6	~	~			~1
gpt-realtime-translate	~63			~		none	
gpt-realtime-whisper	~			~		~	
gpt-rosalind-research	2026-10-05					~1	day on which billing began; release day from one source
gpt-transcribe	~60					none	
image-web-search	2026-06-09					~	
o1	~28	~8	~3	~3	yes	tiles-o-series	
o1-mini	2024-09-12	2025-10-27	~2	~		none	
o1-preview	~	2025-07-28	~	~		~	
o1-pro	2025-03-19	~8	~3	~	yes	~38	
o3	2025-04-16	~18	~	~	~	~	
o3-deep-research	2025-06-26	~6	~	~	~	tiles-o-series like o3	2025-06-24 by the heading of the changelog
o3-mini	2025-01-31	~8	~	~	~	none	
o3-pro	2025-06-10	~18	~	~	~	~39	
o4-mini	~69	~8	~	~	~	patches-o4-mini	
o4-mini-deep-research	~70	~6	~	~	~	patches-o4-mini like o4-mini	~24
omni-moderation-latest	2024-09-26		~6			~1	~1
sora-2	~6	2026-09-24				~	
sora-2-pro	~	~				~	
text-ada-001	2022-01-27	~1	2049	~1		none	release day not confirmed by a source; context window from one source
text-babbage-001	~	~	~	~		~	~
text-curie-001	~	~	~	~		~	~
text-davinci-001	~	~		~		~	~3
text-davinci-002	2022-03-15	~		p50k_base		~	~
text-davinci-003	2022-11-28	~	4097	~		~	~25
text-embedding-3-large	~20		8191	~2		~	
text-embedding-3-small	~		~	~		~	
text-embedding-ada-002	2022-12-15		~	~		~	~3
text-moderation-latest	2022-08-10	~21	~6			~	~25
tts-1	~7					~	
tts-1-hd	~					~	
web-search	2025-08-26					~	day taken from the SDK's name of the tool; release day from one source
web-search-preview	~9					~	
web-search-preview-high	~					~	
web-search-preview-low	~					~	
web-search-preview-medium	~					~	
web-search-preview-mini-high	~					~	
web-search-preview-mini-low	~					~	
web-search-preview-mini-medium	~					~	
web-search-preview-non-reasoning	~					~	
whisper-1	~16	~17				~	
`;var Ji=`model	tier	context	threshold	from	until	source	note	prices
ada	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 0.8, output 0.8
~	~	~		2022-09-01		openai-help-2022-09		input 0.4, output 0.4
babbage	~	~		~0	~1	~1	~0	input 1.2, output 1.2
~	~	~		~1		~2		input 0.5, output 0.5
babbage-002	~	~		2023-08-22		openai-pricing-2026-08	first day not confirmed	~2
~	batch	~		2024-04-15		~	first day of the Batch API; that it took this model from the start is not confirmed	input 0.2, output 0.2
chat-latest	~0	~		2026-05-05		~		input 5, cached_input 0.5, output 30
chatgpt-4o-latest	~	~		2024-08-15		price-page-copy-2025-09		input 5, output 15
chatgpt-image-latest	~	~		2025-12-16		~3		input 5, cached_input 1.25, output 10, cached_image_input 2
~	~	~		~		~	litellm has 10	image_input 8
~	~	~		~		~	litellm has 40	image_output 32
~	~1	~		2026-02-10		~		input 2.5, cached_input 0.63, output 5, image_input 4, cached_image_input 1, image_output 16
chatkit	~0	~		2025-10-06	2025-11-01	openai-pricing-2025-10	billing begins on 2025-11-01; no charges apply before	gb_day 0
~	~	~		2025-11-01		~3	after 1 GB free per account per month	gb_day 0.1
code-interpreter	~	~		2023-11-06	2023-11-17	price-page-copy-2023-11	printed as free until 2023-11-17; one source	session 0
~	~	~		2023-11-17	2026-06-02	~5	a session of Assistants, a container in the Responses API	session 0.03
~	~	~		2025-11-03		~3	sold as 20-minute sessions at $0.12 until 2026-06-02; first day taken from the SDK; one source	container_minute_4gb 0.006
~	~	~		~		~	sold as 20-minute sessions at $0.48 until 2026-06-02; first day taken from the SDK; one source	container_minute_16gb 0.024
~	~	~		~		~	sold as 20-minute sessions at $1.92 until 2026-06-02; first day taken from the SDK; one source	container_minute_64gb 0.096
~	~	~		2026-06-02		~	printed as $0.03 per 20-minute session; billed by the minute since 2026-06-02, 5 minutes at least	container_minute_1gb 0.0015
codex-mini-latest	~	~		2025-05-15		openai-changelog		input 1.5, cached_input 0.375, output 6
computer-use-preview	~	~		2025-03-11		price-page-copy-2026-07		input 3, output 12
~	~1	~		~		~4	first day taken as the release, seen in 2025-09; one source	input 1.5, output 6
curie	~0	~		~0	~1	~1	~0	input 6, output 6
~	~	~		~1		~2		input 2, output 2
dall-e-2	~	~		2022-11-03		price-page-copy-2025-06	~1	image_256x256 0.016, image_512x512 0.018, image_1024x1024 0.02
dall-e-3	~	~		~10		~		image_standard_1024x1024 0.04, image_standard_1024x1792 0.08, image_standard_1792x1024 0.08, image_hd_1024x1024 0.08, image_hd_1024x1792 0.12, image_hd_1792x1024 0.12
davinci	~	~		~0	~1	~1	~0	input 60, output 60
~	~	~		~1		~2		input 20, output 20
davinci-002	~	~		~2		~3	~1	~24
~	~1	~		~3		~	~2	input 1, output 1
file-search	~0	~		2024-04-17		~	after 1 GB free; price before 2025-06 not confirmed; one source	~13
~	~	~		~15		~	Responses API only	call 2.5
ft:babbage-002	~	~		~2		~	no new training since 2024-10-28	input 1.6, output 1.6, training 0.4
~	~1	~		2024-05-07		~	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 0.2	input 0.8, output 0.9
ft:davinci-002	~0	~		~2		~	~16	input 12, output 12, training 6
~	~1	~		~18		~	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 1	~23
ft:gpt-3.5-turbo	~0	~		~2	2023-11-06	openai-post-2023-11		input 12, output 16
~	~	~		~		~3		training 8
~	~	~		~10		~	also for fine-tuned 0613 models	input 3, output 6
~	~1	~		~18		~	day on which Batch took fine-tuned models; price seen in 2025-01	input 1.5, output 3
ft:gpt-4.1	~0	~		2025-04-14		~		input 3, cached_input 0.75, output 12, training 25
~	~1	~		~		~	first day taken as the release, seen in 2025-09	input 1.5, cached_input 0.5, output 6
ft:gpt-4.1-mini	~0	~		~		~		input 0.8, cached_input 0.2, output 3.2, training 5
~	~1	~		~		~	~21	input 0.4, cached_input 0.1, output 1.6
ft:gpt-4.1-nano	~0	~		2025-05-07		~		input 0.2, cached_input 0.05, output 0.8, training 1.5
~	~1	~		~		~	~21	input 0.1, cached_input 0.025, output 0.4
ft:gpt-4o	~0	~		2024-08-20		~	1M training tokens a day free until 2024-09-23 (not confirmed)	input 3.75, output 15, training 25
~	~	~		2024-10-01		~		cached_input 1.875
~	~1	~		~21	2025-09-01	litellm	end inferred: in 2025-09 other figures are printed; one source	input 1.875, output 7.5
~	~	~		2025-09-01		~3	odd, but as printed; seen first in 2025-09, first day inferred	input 2.225, cached_input 0.9, output 12.5
ft:gpt-4o-mini	~0	~		2024-07-23		~	free within a daily limit until 2024-09-23 (not confirmed)	input 0.3, output 1.2, training 3
~	~	~		~22		~		cached_input 0.15
~	~1	~		~24		~	first day taken as the release	input 0.15, output 0.6
~	~	~		~23		~	first seen in 2025-09	cached_input 0.075
ft:o4-mini	~0	~		~20		~		input 4, cached_input 1, output 16, training_hour 100
~	~1	~		~		~	~21	input 2, cached_input 0.5, output 8
ft:o4-mini:data-sharing	~0	~		~		~		input 2, cached_input 0.5, output 8, training_hour 100
~	~1	~		~		~	~21	input 1, cached_input 0.25, output 4
gpt-3.5-turbo	~0	~		2024-02-16		~		input 0.5, output 1.5
~	~1	~		~3		~4	taken as gpt-3.5-turbo-0125, which alone is printed; one source	input 0.25, output 0.75
gpt-3.5-turbo-0125	~0	~		2024-02-01		~3		~56
~	~1	~		~3		~	~2	~57
gpt-3.5-turbo-0301	~0	~		2023-03-01	2023-06-13	openai-post-2023-03		input 2
~	~	~		~		~		output 2
~	~	~		2023-06-13		~8	the cut of 2023-06-13 is taken to cover this snapshot; langfuse keeps an input price of 2	input 1.5
~	~1	~		~3		~	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	input 1.5, output 2
gpt-3.5-turbo-0613	~0	~		~28		~4		~
~	~1	~		~3		~8	~30	~
gpt-3.5-turbo-1106	~0	~		~10		~3		input 1, output 2
~	~1	~		~3		~	~30	~
gpt-3.5-turbo-16k	~0	~		~28		openai-post-2023-06		input 3, output 4
~	~1	~		~3		~8	~2	~61
gpt-3.5-turbo-instruct	~0	~		2023-09-18		~3		~
gpt-4-0125-preview	~	~		2024-01-25		~6	no change since the release is known	input 10, output 30
~	~1	~		~3		~8	~2	~7
gpt-4-0314	~0	~		2023-03-14		~6	no change since the release is known; first day not confirmed	input 30, output 60
~	~1	~		~3		~8	~2	input 15, output 30
gpt-4-0613	~0	~		~28		~3	~31	~65
~	~1	~		~3		~	~2	~66
gpt-4-1106-preview	~0	~		~10		~6	~31	~64
~	~1	~		~3		~8	~2	~7
gpt-4-32k	~0	~		~31		~6	~32	input 60, output 120
~	~1	~		~3		~8	~2	~65
gpt-4-turbo-2024-04-09	~0	~		2024-04-09		~3		~64
~	~1	~		~3		~	~2	~7
gpt-4-vision-preview	~0	~		~10		~6	~31	~64
~	~1	~		~3		~8	~2	~7
gpt-4.1	~0	~		~19		~3		~53
~	~1	~		~		~	~26	input 1, output 4
~	priority	~		2025-06-27		~	first day of Priority processing; that it took this model from the start is not confirmed	input 3.5, cached_input 0.875, output 14
gpt-4.1-mini	~0	~		~19		~		~41
~	~1	~		~		~	~26	input 0.2, output 0.8
~	~2	~		~33		~	~33	input 0.7, cached_input 0.175, output 2.8
gpt-4.1-nano	~0	~		~19		~		~43
~	~1	~		~		~	~26	input 0.05, output 0.2
~	~2	~		~33		~	~33	input 0.2, cached_input 0.05, output 0.8
gpt-4.5-preview	~0	~		2025-02-27		~9		input 75, cached_input 37.5, output 150
~	~1	~		~		~7		input 37.5, output 75
gpt-4o	~0	~		2024-10-02		~3	the name gpt-4o meant gpt-4o-2024-05-13 until 2024-10-02	input 2.5, output 10
~	~	~		~		~		cached_input 1.25
~	~1	~		~		~		input 1.25, output 5
~	~2	~		~33		~	~33	input 4.25, cached_input 2.125, output 17
gpt-4o-2024-05-13	~0	~		2024-05-13		~	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 2.5	input 5
~	~	~		~		~	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 10	output 15
~	~1	~		~		~	~26	input 2.5, output 7.5
~	~2	~		~33		~	~33	input 8.75, output 26.25
gpt-4o-2024-08-06	~0	~		2024-08-06	2024-10-02	price-page-copy-2024-11	bills as gpt-4o from 2024-10-02	~76
~	~	~		~22	~	~	~	~77
~	~1	~		~37	~	~4	first day taken as the release; bills as gpt-4o from 2024-10-02	~78
gpt-4o-audio-preview	~0	~		2024-12-17		openai-model-pages	first day inferred	input 2.5, output 10, audio_input 40, audio_output 80
gpt-4o-audio-preview-2024-10-01	~	~		2024-10-17		~14		input 2.5, output 10, audio_input 100, audio_output 200
gpt-4o-mini	~	~		2024-07-18		~3		~50
~	~	~		~22		~		~51
~	~1	~		~40		~	~26	input 0.075, output 0.3
~	~2	~		~33		~	~33	input 0.25, cached_input 0.125, output 1
gpt-4o-mini-audio-preview	~0	~		~38		~4		input 0.15, output 0.6, audio_input 10, audio_output 20
gpt-4o-mini-realtime-preview	~	~		~		~		input 0.6, cached_input 0.3, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20
gpt-4o-mini-search-preview	~	~		~15		~	no cached price is printed; litellm and genai-prices have 0.075	~50
gpt-4o-mini-transcribe	~	~		2025-03-20		~3	audio price printed until 2025-09, on no later page	~78
~	~	~		~		~9	audio price printed until 2025-09, on no later page; litellm has 1.25	audio_input 3
~	~	~		~		~3	estimated by OpenAI; usage is billed by its tokens	minute 0.003
gpt-4o-mini-tts	~	~		~		~	litellm has 2.5	input 0.6
~	~	~		~		~		audio_output 12
gpt-4o-realtime-preview	~	~		~38		~4	~39	input 5, cached_input 2.5, output 20, audio_input 40, cached_audio_input 2.5, audio_output 80
gpt-4o-realtime-preview-2024-10-01	~	~		~22		~14		input 5, output 20, audio_input 100, audio_output 200
~	~	~		2024-10-30		~		cached_input 2.5, cached_audio_input 20
gpt-4o-search-preview	~	~		~15		~4	no cached price is printed; litellm has 1.25	~76
gpt-4o-transcribe	~	~		~41		~3	~41	~
~	~	~		~		~9	audio price printed until 2025-09, on no later page; litellm has 2.5	audio_input 6
~	~	~		~		~3	~43	minute 0.006
gpt-4o-transcribe-diarize	~	~		2025-10-15		~	first day not confirmed: called new on 2025-10-21	~76
~	~	~		~		genai-prices	first day not confirmed: called new on 2025-10-21; litellm has 2.5	~97
~	~	~		~		~3	first day not confirmed: called new on 2025-10-21; price not confirmed by a source	~98
gpt-5	~	~		2025-08-07		~		input 1.25, cached_input 0.125, output 10
~	~1	~		~		~	~26	input 0.625, cached_input 0.0625, output 5
~	flex	~		~		~	~	~
~	~2	~		~		~	~	input 2.5, cached_input 0.25, output 20
gpt-5-chat-latest	~0	~		~		openai-python		~99
gpt-5-codex	~	~		2025-09-23		~7		~
~	~2	~		~		priority-table-2026	first day taken as the release; one source	~101
gpt-5-codex-mini	~0	~		2025-11-07		third-party-code	first day not confirmed; one source	input 0.25, output 2
gpt-5-mini	~	~		~44		~3		input 0.25, cached_input 0.025, output 2
~	~1	~		~		~	~26	input 0.125, cached_input 0.0125, output 1
~	flex	~		~		~	~	~
~	~2	~		~		~	~	input 0.45, cached_input 0.045, output 3.6
gpt-5-nano	~0	~		~		~		input 0.05, cached_input 0.005, output 0.4
~	~1	~		~		~	~26	input 0.025, cached_input 0.0025, output 0.2
~	flex	~		~		~	~	~
gpt-5-pro	~0	~		~8		~		input 15, output 120
~	~1	~		~		~	~26	input 7.5, output 60
gpt-5-search-api	~0	~		2025-10-14		~	first day taken from the snapshot's name	~99
gpt-5.1	~	~		2025-11-13		~		~
~	~1	~		~		~	~26	~100
~	flex	~		~		~	~	~
~	~2	~		~		~	~	~101
gpt-5.1-chat-latest	~0	~		~		~7		~99
~	~2	~		~		~11	~50	~101
gpt-5.1-codex	~0	~		~		~7		~99
~	~2	~		~		~11	~26	~101
gpt-5.1-codex-max	~0	~		2025-12-04		~7		~99
~	~2	~		~		~18	~50	~101
gpt-5.1-codex-mini	~0	~		~48		~7		~103
~	~2	~		~		~11	~50	~105
gpt-5.1-mini	~0	~		~		~17	named in the SDK, priced by no page of OpenAI; one source	~103
gpt-5.2	~	~		2025-12-11		~3		input 1.75, cached_input 0.175, output 14
~	~1	~		~		~	~26	input 0.875, cached_input 0.0875, output 7
~	flex	~		~		~	~	~
~	~2	~		~		~	~	input 3.5, cached_input 0.35, output 28
gpt-5.2-chat-latest	~0	~		~		~7		~110
~	~2	~		~		~11	~50	~112
gpt-5.2-codex	~0	~		2026-01-14		~7		~110
~	~2	~		~		~11	~26	~112
gpt-5.2-pro	~0	~		~50		~3		input 21, output 168
~	~1	~		~		~	~26	input 10.5, output 84
gpt-5.3-chat-latest	~0	~		2026-03-03		~7		~110
~	~2	~		~		~11	~50	~112
gpt-5.3-codex	~0	~		2026-02-24		~3	in the Codex apps since 2026-02-05	~110
~	~2	~		~		~	first day taken as the release; in the Codex apps since 2026-02-05	~112
gpt-5.4	~0	short		2026-03-05		~		input 2.5, cached_input 0.25, output 15
~	~	long		~		~		input 5, cached_input 0.5, output 22.5
~	~1	~1		~		~	~26	input 1.25, cached_input 0.13, output 7.5
~	~	long		~		~	~	input 2.5, cached_input 0.25, output 11.25
~	flex	~1		~		~	~	~117
~	~	long		~		~	~	~118
~	~2	~1		~		~	~	~6
gpt-5.4-mini	~0	any		2026-03-17		~		input 0.75, cached_input 0.075, output 4.5
~	~1	~		~		~	~26	input 0.375, cached_input 0.0375, output 2.25
~	flex	~		~		~	~	~
~	~2	~		~		~	~	input 1.5, cached_input 0.15, output 9
gpt-5.4-nano	~0	~		~		~		input 0.2, cached_input 0.02, output 1.25
~	~1	~		~		~	~26	input 0.1, cached_input 0.01, output 0.625
~	flex	~		~		~	~	~
gpt-5.4-pro	~0	~1		~54		~		input 30, output 180
~	~	long		~		~		input 60, output 270
~	~1	~1		~		~	~26	input 15, output 90
~	~	long		~		~	~	input 30, output 135
~	flex	~1		~		~	~	~126
~	~	long		~		~	~	~127
gpt-5.5	~0	~1		2026-04-24		~	sold by API from 2026-04-24, a day after the name of its snapshot	~6
~	~	long		~		~	~	input 10, cached_input 1, output 45
~	~1	~1		~		~	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	~115
~	~	long		~		~	~	~116
~	flex	~1		~		~	~	~115
~	~	long		~		~	~	~116
~	~2	~1		~		~	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 10	input 12.5
~	~	~		~		~	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 1	~77
~	~	~		~		~	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 60	output 75
gpt-5.5-cyber	~0	any		2026-08-31		~	on the page of August 2026; since when is not known	input 12.5, cached_input 1.25, output 75
gpt-5.5-pro	~	~1		~56		~	~56	~124
~	~	long		~		~	~	~125
~	~1	~1		~		~	~57	~126
~	flex	~		~		~	~	~
gpt-5.6-cyber	~0	any		2026-08-07		~		input 12.5, cached_input 1.25, cache_write 15.625, output 75
gpt-5.6-luna	~	~1		2026-07-09	2026-07-30	~8		input 1, cached_input 0.1, cache_write 1.25, output 6
~	~	~		2026-07-30		~3		input 0.2, cached_input 0.02, cache_write 0.25, output 1.2
~	~	long		~59	~9	~16		input 2, cached_input 0.2, cache_write 2.5, output 9
~	~	~		~60		~3		input 0.4, cached_input 0.04, cache_write 0.5, output 1.8
~	~1	~1		~59	~9	~8		input 0.5, cached_input 0.05, cache_write 0.625, output 3
~	~	~		~60		~3		input 0.1, cached_input 0.01, cache_write 0.125, output 0.6
~	~	long		~		~	first day taken as that of the cut	input 0.2, cached_input 0.02, cache_write 0.25, output 0.9
~	flex	~1		~59	~9	~8		~137
~	~	~		~60		~3		~138
~	~	long		~		~	~62	~139
~	~2	~1		~59	~9	~8		input 2, cached_input 0.2, cache_write 2.5, output 12
~	~	~		~60		~3		input 0.4, cached_input 0.04, cache_write 0.5, output 2.4
~	~	long		2026-08-05		~		input 0.8, cached_input 0.08, cache_write 1, output 3.6
gpt-5.6-sol	~0	~1		~59	2026-08-21	~8		input 5, cached_input 0.5, cache_write 6.25, output 30
~	~	~		2026-08-21		~3	promotional price, at least through 2026-11-21; models.dev has 2, 0.2, 2.5 and 10; genai-prices has 5	input 4
~	~	~		~		~	promotional price, at least through 2026-11-21; genai-prices has 0.5	cached_input 0.4
~	~	~		~		~	promotional price, at least through 2026-11-21; genai-prices has 6.25	cache_write 5
~	~	~		~		~	promotional price, at least through 2026-11-21; genai-prices has 30	output 20
~	~	long		~59	~10	~16		input 10, cached_input 1, cache_write 12.5, output 45
~	~	~		~62		~3	genai-prices has 10	input 8
~	~	~		~		~	genai-prices has 1	cached_input 0.8
~	~	~		~		~	genai-prices has 12.5	cache_write 10
~	~	~		~		~	genai-prices has 45	output 30
~	~1	~1		~59	~10	~8		input 2.5, cached_input 0.25, cache_write 3.125, output 15
~	~	~		~62		~3		input 2, cached_input 0.2, cache_write 2.5, output 10
~	~	long		~		~	~62	input 4, cached_input 0.4, cache_write 5, output 15
~	flex	~1		~59	~10	~8		~153
~	~	~		~62		~3		~154
~	~	long		~		~	~62	~155
~	~2	~1		~59	~10	~8		input 10, cached_input 1, cache_write 12.5, output 60
~	~	~		~62		~3		input 8, cached_input 0.8, cache_write 10, output 40
~	~	long		~61	~10	~7		input 20, cached_input 2, cache_write 25, output 90
~	~	~		~62		~3		input 16, cached_input 1.6, cache_write 20, output 60
gpt-5.6-terra	~0	~1		~59	~9	~8		~153
~	~	~		~60		~3		~140
~	~	long		~59	~9	~16		input 5, cached_input 0.5, cache_write 6.25, output 22.5
~	~	~		~60		~3		input 4, cached_input 0.4, cache_write 5, output 18
~	~1	~1		~59	~9	~8		input 1.25, cached_input 0.125, cache_write 1.5625, output 7.5
~	~	~		~60		~3		~133
~	~	long		~		~	~62	~135
~	flex	~1		~59	~9	~8		~162
~	~	~		~60		~3		~133
~	~	long		~		~	~62	~135
~	~2	~1		~59	~9	~8		~143
~	~	~		~60		~3		input 4, cached_input 0.4, cache_write 5, output 24
~	~	long		~61		~		input 8, cached_input 0.8, cache_write 10, output 36
gpt-6-astra	~0	~1		2026-09-03		~7	one source	input 10, cached_input 1, cache_write 12.5, output 50
~	~	long		~		~	~	input 20, cached_input 2, cache_write 25, output 75
~	~1	~1		~		price-page-copy-2026-10	~	input 5, cached_input 0.5, cache_write 6.25, output 25
~	~	long		~		~	~	input 10, cached_input 1, cache_write 12.5, output 37.5
~	flex	~1		~		~	~	~167
~	~	long		~		~	~	~168
~	~2	~1		~		~7	~50	input 20, cached_input 2, cache_write 25, output 100
~	~	long		~		~20	~71	input 40, cached_input 4, cache_write 50, output 150
~	ultrafast	~1		2026-09-29		~	~	input 60, cached_input 6, cache_write 75, output 300
gpt-6-luna	~0	~		2026-09-22		later-models-2026	~	input 0.1, cached_input 0.01, cache_write 0.125, output 0.5
~	~	long		~		~	~	input 0.2, cached_input 0.02, cache_write 0.25, output 0.75
~	~1	~1		~		~20	~	input 0.05, cached_input 0.005, cache_write 0.0625, output 0.25
~	flex	~		~		~	~	~
~	~2	~		~		~	~	input 0.2, cached_input 0.02, cache_write 0.25, output 1
gpt-6-sol	~0	~		~		~21	~	~154
~	~	long		~		~	~	~155
~	~1	~1		~		~20	~	input 1, cached_input 0.1, cache_write 1.25, output 5
~	~	long		~		~	~	input 2, cached_input 0.2, cache_write 2.5, output 7.5
~	flex	~1		~		~	~	~176
~	~	long		~		~	~	~177
~	~2	~1		~		~	~	input 4, cached_input 0.4, cache_write 5, output 20
gpt-6.1-sol	~0	~		~64		~7	~	input 2, cached_input 0.1, cache_write 2.5, output 10
~	~	long		~		~	~	input 4, cached_input 0.2, output 15
~	~	~		~		~20	~	~146
~	~1	~1		~		~	~	input 1, output 5
~	flex	~		~		~	~	~
~	~3	~		~		~7	~50	input 12, cached_input 0.6, cache_write 15, output 60
gpt-6.1-terra	~0	~		2026-10-26		~21	~71	input 1, cached_input 0.05, cache_write 1.25, cache_write_12h 2.5, output 5
~	~	long		~		~	~	input 2, cached_input 0.1, output 7.5
~	~	~		~		~15	~	cache_write 2.5
~	~1	~1		~		~	~	input 0.5, cached_input 0.025, output 2.5
~	flex	~		~		~	~	~
~	~2	~		~		~11	~	input 2, cached_input 0.1, output 10
gpt-6.2-astra	~0	~		2026-11-17		~21	~	input 8, cached_input 0.4, output 40
gpt-6.2-sol	~	~		~		~	~	input 2, cached_input 0.1, cache_write 2.5, cache_write_12h 5, output 10
~	~	long		~		~	~	~180
~	~	~		~		~15	~	~146
~	~1	~1		~		~21	~50	~183
~	~	long		~		~15	~71	input 2, cached_input 0.1, cache_write 2.5, output 7.5
~	~2	~1		~		~21	~50	input 4, cached_input 0.2, cache_write 5, cache_write_12h 10, output 20
~	~	long		~		~15	~71	input 8, cached_input 0.4, cache_write 10, output 30
~	~3	~1		~	2027-03-01	~21	~50	input 6, cached_input 0.3, cache_write 7.5, cache_write_12h 15, output 30
~	~	~		2027-03-01		~	first day inferred; one source	input 12, cached_input 0.6, cache_write 15, cache_write_12h 30, output 60
gpt-audio	~0	any		2025-08-28		~3		~76
~	~	~		~	2025-09-23	~4	held until 2025-09-23 at most; the day on which it fell is not known; one source	audio_input 40, audio_output 80
~	~	~		2026-01-19		~3	day on which it was first seen	audio_input 32, audio_output 64
gpt-audio-1.5	~	~		2026-02-23		~		input 2.5, output 10, audio_input 32, audio_output 64
gpt-audio-mini	~	~		~8		~		input 0.6, output 2.4, audio_input 10, audio_output 20
gpt-image-1	~	~		2025-04-23		~		input 5, image_input 10, image_output 40
~	~	~		2025-06-26		~	~74	cached_input 1.25, cached_image_input 2.5
~	~1	~		~7		~		input 2.5, cached_input 0.63, image_input 5, cached_image_input 1.25, image_output 20
gpt-image-1-mini	~0	~		~8		~		input 2, cached_input 0.2, image_input 2.5, cached_image_input 0.25, image_output 8
~	~1	~		~7		~		input 1, cached_input 0.1, image_input 1.25, cached_image_input 0.13, image_output 4
gpt-image-1.5	~0	~		~6		~		input 5, cached_input 1.25, output 10, image_input 8, cached_image_input 2, image_output 32
~	~1	~		~7		~		~11
gpt-image-2	~0	~		2026-04-21		~		input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30
~	~1	~		~		~	~26	input 2.5, cached_input 0.625, image_input 4, cached_image_input 1, image_output 15
gpt-image-2.5-flare	~0	~		2026-09-08		~20	~71	~205
gpt-image-2.5-sunburst	~	~		~		~	~	~
gpt-image-2.6-flare	~	~		2026-11-04		~15	~	input 5, image_input 8, image_output 30
gpt-image-2.6-sunburst	~	~		~		~	~	~205
gpt-live-1	~	~		2026-09-10		~	~	minute 0.05
gpt-live-1.1	~	~		2026-11-20		~	day on which it was read; since when it holds is not known; one source	minute 0.05, standby_minute 0.02
gpt-live-transcribe	~	~		2026-07-28		~3		minute 0.017
gpt-oss-120b	~	~		2025-08-05		~16	open weights, not sold by OpenAI: the price is a third party's; first day not confirmed; price not confirmed by a source	input 0.039, output 0.18
gpt-oss-20b	~	~		~		~	~	input 0.029, output 0.14
gpt-oss-safeguard-20b	~	~		2025-10-29		~7	~71	input 0.075, cached_input 0.037, output 0.3
gpt-realtime	~	~		~69		~3		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5
~	~	~		~	~12	~4	held until 2025-09-23 at most; the day on which it rose is not known; one source	cached_image_input 0.4
~	~	~		2025-10-01		~3	month in which it was first seen	cached_image_input 0.5
gpt-realtime-1.5	~	~		~71		~		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5
gpt-realtime-2	~	~		2026-05-07		~		input 4, cached_input 0.4, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5
~	~	~		~		~	litellm has 16	output 24
gpt-realtime-2.1	~	~		2026-07-06		~		input 4, cached_input 0.4, output 24, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5
gpt-realtime-2.1-mini	~	~		~		~		input 0.6, cached_input 0.06, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20, image_input 0.8, cached_image_input 0.08
gpt-realtime-mini	~	~		~8		~		~
gpt-realtime-translate	~	~		~83		~		minute 0.034
gpt-realtime-whisper	~	~		~		~		~210
gpt-rosalind-research	~	~		2026-10-05		~20	~71	input 5, cached_input 0.5, output 25
gpt-transcribe	~	~		~79		~3		minute 0.0045
image-web-search	~	~		2026-06-09		~		call 10
o1	~	~		~38		~		input 15, cached_input 7.5, output 60
~	~1	~		~		~	~21	input 7.5, output 30
o1-mini	~0	~		2024-09-12	2025-01-31	~14		~21
~	~	~		~22	~	~		cached_input 1.5
~	~	~		2025-01-31		~9	day of the cut within one day	input 1.1, cached_input 0.55, output 4.4
~	~1	~		~		~8	from the day of the cut; an earlier batch price is not known	input 0.55, output 2.2
o1-preview	~0	~		~87		~14		input 15, output 60
~	~	~		~22		~		cached_input 7.5
o1-pro	~	~		2025-03-19		~3		input 150, output 600
~	~1	~		~		~	~26	input 75, output 300
o3	~0	~		2025-04-16	2025-06-10	~7		input 10, cached_input 2.5, output 40
~	~	~		2025-06-10		~3		~53
~	~1	~		~90	~14	~7	half of standard, not printed; one source	input 5, output 20
~	~	~		~91		~3		~68
~	flex	~		2025-04-17	~14	press-2025-04	its cached price is not known	~236
~	~	~		~91		~3		~55
~	~2	~		~33		~	~33	~69
o3-deep-research	~0	~		~73		~8		~235
~	~1	~		~		~4		~236
o3-mini	~0	~		~88		~3		~229
~	~1	~		~		~	~26	~230
o3-pro	~0	~		~91		~		input 20, output 80
~	~1	~		~		~	~26	input 10, output 40
o4-mini	~0	~		~90		~		input 1.1, cached_input 0.275, output 4.4
~	~1	~		~		~	~21	~230
~	flex	~		~92		~	half of the standard cached price would be 0.1375, printed is 0.138	~
~	~	~		~		~	half of the standard cached price would be 0.1375, printed is 0.138; litellm has 0.1375	cached_input 0.138
~	~2	~		~33		~	~33	~53
o4-mini-deep-research	~0	~		~73		~8		~
~	~1	~		~		~4		~68
omni-moderation-latest	~0	~		2024-09-26		~3	free	input 0
sora-2	~	~		~8		~		video_720p 0.1
~	~1	~		2026-03-12		~		video_720p 0.05
sora-2-pro	~0	~		~8		~		video_720p 0.3, video_1024p 0.5
~	~	~		~94		~		video_1080p 0.7
~	~1	~		~		~		video_720p 0.15, video_1024p 0.25, video_1080p 0.35
text-ada-001	~0	~		~0	~1	~1	held before that day too, since when is not known; taken to bill as its family	~1
~	~	~		~1		~2		~2
text-babbage-001	~	~		~0	~1	~1	~86	~3
~	~	~		~1		~2		~4
text-curie-001	~	~		~0	~1	~1	~86	~23
~	~	~		~1		~2		~24
text-davinci-001	~	~		~0	~1	~1	~86	~27
~	~	~		~1		~2		~28
text-davinci-002	~	~		~0	~1	~1	~86	~27
~	~	~		~1		~2		~28
text-davinci-003	~	~		2022-11-28		openai-deprecations	~51	~
text-embedding-3-large	~	~		~30		~3		input 0.13
~	~1	~		2024-04-29		~4	not printed on the pages of 2026	input 0.065
text-embedding-3-small	~0	~		~30		~3		input 0.02
~	~1	~		~96		~4	~87	input 0.01
text-embedding-ada-002	~0	~		2022-12-15	~7	~13	~1	input 0.4
~	~	~		~28		~3		input 0.1
~	~1	~		~96		~4	~87	input 0.05
text-moderation-latest	~0	~		~30		~9	free; first day not confirmed	~241
tts-1	~	~		~10		~3		character 15
tts-1-hd	~	~		~		~		character 30
web-search	~	~		2025-08-26		~	first day taken from the SDK's name of the tool	~225
web-search-preview	~	~		~73		~	for reasoning models, which it takes since that day	~
web-search-preview-high	~	~		~15	2025-06-26	openai-community-2025-06	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	call 50
web-search-preview-low	~	~		~	~	~	~	call 30
web-search-preview-medium	~	~		~	~	~	~	call 35
web-search-preview-mini-high	~	~		~	~	~	by search context size, for mini models; from 2025-06-26 one price	~257
web-search-preview-mini-low	~	~		~	~	~	~	call 25
web-search-preview-mini-medium	~	~		~	~	~	~	call 27.5
web-search-preview-non-reasoning	~	~		~73		~3	the changelog has 06-24	~259
whisper-1	~	~		~27		~		~98
`;var Yi=`id	title	url	checked	licence
openai-pricing-2026-08	OpenAI price page, August 2026 (day not known, 21st or later)	https://developers.openai.com/api/docs/pricing.md	2026-08-31	facts only
openai-pricing-2025-10	OpenAI price page, October 2025 (day not known)	https://openai.com/api/pricing/	2025-10-31	~
price-page-copy-2026-10	Copies of OpenAI's price page, September to November 2026	~0	2026-11-24	~
openai-model-pages	Model pages of OpenAI's documentation, 2026	https://developers.openai.com/api/docs/models	~	~
price-page-copy-2026-07	Copy of OpenAI's price page, July 2026	~0	2026-07-29	~
price-page-copy-2025-09	Copy of OpenAI's price page, September 2025	https://platform.openai.com/docs/pricing	2025-09-22	~
price-page-copy-2025-06	Copy of OpenAI's price page, about 2025-06-26	~	2025-06-26	~
price-page-copy-2024-11	Copy of OpenAI's price page, November or December 2024	~1	2024-11-30	~
price-page-copy-2024-02	Copy of OpenAI's price page, February 2024	https://openai.com/pricing	2024-02-10	~
price-page-copy-2023-11	Copy of OpenAI's price page, November 2023	~	2023-11-09	~
price-page-copy-2022-07	Copy of OpenAI's price page, July 2022	~1	2022-07-03	~
openai-help-2022-09	OpenAI help centre: prices from September 2022	https://help.openai.com/en/articles/6485334	2022-09-01	~
openai-post-2023-03	OpenAI, on ChatGPT and Whisper by API, 2023-03-01	https://openai.com/index/introducing-chatgpt-and-whisper-apis	2023-03-01	~
openai-post-2023-06	OpenAI, on function calling, 2023-06-13	https://openai.com/index/function-calling-and-other-api-updates	2023-06-13	~
openai-post-2023-08	OpenAI, on fine-tuning GPT-3.5 Turbo, 2023-08-22	https://openai.com/index/gpt-3-5-turbo-fine-tuning-and-api-updates	2023-08-22	~
openai-post-2023-11	OpenAI, on DevDay, 2023-11-06	https://openai.com/index/new-models-and-developer-products-announced-at-devday	2023-11-06	~
openai-post-2024-01	OpenAI, on new embedding models, 2024-01-25	https://openai.com/index/new-embedding-models-and-api-updates	2024-01-25	~
openai-models-copy-2024-02	Copy of OpenAI's models page, February 2024	https://platform.openai.com/docs/models	2024-02-16	~
openai-email-2024-09	OpenAI's e-mail on the change of gpt-4o, 2024-09	https://github.com/ogkalu2/comic-translate/issues/138	2024-10-02	~
openai-post-2024-10	OpenAI, on the Realtime API, 2024-10-01 to 2024-10-30	https://openai.com/index/introducing-the-realtime-api	2024-10-30	~
openai-post-2024-12	OpenAI, on o1 and new tools, 2024-12-17	https://openai.com/index/o1-and-new-tools-for-developers	2024-12-17	~
press-2025-04	Press on Flex processing, 2025-04-17	https://thetechportal.com	2025-04-18	~
openai-community-2025-06	OpenAI community, on deep research and web search, 2025-06-26	https://community.openai.com/t/1299919	~6	~
openai-changelog	OpenAI API changelog	https://developers.openai.com/api/docs/changelog	~3	~
openai-deprecations	OpenAI deprecations page	https://developers.openai.com/api/docs/deprecations	~	~
openai-python	OpenAI's Python SDK: the first commit that names an id	https://github.com/openai/openai-python	~	~
later-models-2026	Models released up to November 2026, from OpenAI's pages and public price lists	~2	~	~
genai-prices	genai-prices 0.1.8 by Pydantic	https://github.com/pydantic/genai-prices	2026-09-23	MIT
litellm	LiteLLM's price list over time	https://github.com/BerriAI/litellm	~1	~
langfuse	Langfuse's price list over time	https://github.com/langfuse/langfuse	~3	~1
llm-prices	llm-prices by Simon Willison over time	https://github.com/simonw/llm-prices	~	Apache-2.0
models-dev	models.dev	https://github.com/sst/models.dev	~	MIT
apidog	apidog.com, on GPT-6.1 and on Ultrafast	https://apidog.com	~	~1
apiyi	docs.apiyi.com, on gpt-image-2.6	https://docs.apiyi.com	2026-11-05	~
priority-table-2026	A table of Priority prices in a program for Codex, 2026	https://developers.openai.com/api/docs/guides/priority-processing	~3	~
third-party-code	A program's own table of prices	~3	~	~
tiktoken	tiktoken 0.14.0	https://github.com/openai/tiktoken	~	MIT
`;function Qr(e){let t=[],n=[];return e.split(`
`).filter(r=>r!=="").map(r=>(n=r.split("	").map((o,i)=>{var a,u,c;let s=(a=t[i])!=null?a:t[i]=[];return o==="~"?(u=n[i])!=null?u:"":o.startsWith("~")?(c=s[Number(o.slice(1))])!=null?c:"":(o.length>=5&&s.push(o),o)}),n.join("	")))}function Ln(e){var t;return e.startsWith("ft:")?(t=e.split(":")[1])!=null?t:"":e}function Xi(e,t,n,r){var c,d,l,p,f,h;let o=mt(e),i=r.models.get(o),s=ge(e,n,t),a=s===void 0?void 0:r.models.get(s);if(a===void 0||a.model===o)return i;let u=((c=r.aliases.get(o))!=null?c:[]).map(({from:y})=>y).filter(y=>y!==null);return{...a,released:(l=(d=i==null?void 0:i.released)!=null?d:u.sort()[0])!=null?l:a.released,shutdown:(p=i==null?void 0:i.shutdown)!=null?p:a.shutdown,contextWindow:(f=i==null?void 0:i.contextWindow)!=
null?f:a.contextWindow,note:(h=i==null?void 0:i.note)!=null?h:a.note}}function ts(e,t,n){var p;let{model:r,meter:o,tier:i,day:s,band:a}=n,u=e.filter(f=>f.meter===o);if(u.length===0)return`"${r}" has no ${o} price. It is priced by ${Un(e.map(f=>f.meter)).join(", ")}.`;let c=u.filter(f=>f.tier===i);if(c.length===0){let f=Un(u.map(h=>h.tier));return`"${r}" has no ${o} price in the ${i} tier. It has: ${f.join(", ")}.`}if(c.some(f=>ce(f,s)))return`"${r}" has no ${i} ${a!=null?a:"short"}-context ${o} price: it is not sold, or its price is not known.`;let d=(p=t==null?void 0:
t.released)!=null?p:null,l=d!==null&&s<d?` It was released on ${d}.`:"";return`"${r}" has no ${i} ${o} price on ${s}: ${wd(c,s)}.${l}`}function wd(e,t){let n=Un(e.map(({from:s})=>s).filter(es)).sort(),r=Un(e.map(({until:s})=>s).filter(es)).sort(),o=n.find(s=>t<s),i=r.filter(s=>s<=t).pop();return i!==void 0&&o!==void 0?`from ${i} until ${o} none is known`:o!==void 0?`its first known one is from ${o}`:`the last known one ended on ${i!=null?i:"an unknown day"}`}function es(e){return e!==null}function Un(e){
return[...new Set(e)]}var kt=class e{constructor(t,n){this.source=t;this.facts=n;this.byModel=new Map;this.names=new Set(t.models)}static of(t,n){let r=rs(t,o=>o.model);return new e({models:[...r.keys()],ratesOf:o=>{var i;return(i=r.get(o))!=null?i:[]},all:()=>t},n)}get aliases(){return this.facts().aliases}factOf(t){return this.facts().models.get(t)}factOfId(t,n){return Xi(t,n,this,this.facts())}get rates(){return this.source.all()}has(t){return this.names.has(t)}models(){return this.source.models}ratesOf(t){return this.
source.ratesOf(t)}find(t){var s,a;let n=this.rowsOf(t).filter(u=>ce(u,t.day)),r=(s=t.band)!=null?s:"short",o=n.filter(u=>u.context.band===r),i=o.length>0?o:n.filter(u=>u.context.band==="any");return(a=i.find(u=>u.override))!=null?a:i[0]}get(t){let n=this.find(t);if(n===void 0)throw new m(ts(this.ratesOf(t.model),this.factOf(t.model),t));return n}threshold(t){for(let n of this.rowsOf(t))if(n.context.band!=="any"&&ce(n,t.day))return n.context.threshold}rowsOf(t){var r;let n=this.byModel.get(t.model);
return n||(n=rs(this.source.ratesOf(t.model),o=>ns(o.meter,o.tier)),this.byModel.set(t.model,n)),(r=n.get(ns(t.meter,t.tier)))!=null?r:[]}};function ns(e,t){return`${e} ${t}`}function rs(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var Xt;function Se(){return xd}var Fn,Bn,xd={get aliases(){return Fn!=null?Fn:Fn=_d()},get models(){return Bn!=null?Bn:Bn=Sd()}};function _d(){let e=new Map;for(let t of Jr(Zi)){let n=B(t,"alias"),r={model:B(t,"model"),from:Ot(t,"from"),until:Ot(t,"until")},o=e.get(n);o?o.push(r):e.set(n,[r])}return e}function Sd(){return new Map(Jr(Qi).map(e=>[B(e,"model"),Dd(e)]))}function Dd(e){let t=B(e,"context_window"),n=B(e,"reasoning");return{model:B(e,"model"),released:Ot(e,"released"),shutdown:Ot(e,"sh\
utdown"),contextWindow:t===""?null:Number(t),encoding:B(e,"encoding")||null,reasons:n===""?null:n==="yes",images:B(e,"images"),note:B(e,"note")}}function bt(){return Xt!=null||(Xt=new kt(Rd(),Se)),Xt}function vd(){return Jr(Yi).map(e=>({id:B(e,"id"),title:B(e,"title"),url:B(e,"url"),checked:is(e,"checked")}))}function Rd(){let[e="",...t]=Qr(Ji),n=e.split("	"),r=new Map(vd().map(u=>[u.id,u])),o=new Map;for(let u of t){let c=u.slice(0,u.indexOf("	")),d=o.get(c);d?d.push(u):o.set(c,[u])}let i=[...o.
keys()],s=new Map,a=u=>{var d;let c=s.get(u);return c||(c=((d=o.get(u))!=null?d:[]).flatMap(l=>Td(os(n,l),r)),s.set(u,c)),c};return{models:i,ratesOf:a,all:()=>i.flatMap(a)}}function Td(e,t){let n=t.get(B(e,"source"));if(!n)throw new Error(`rates.tsv: unknown source ${B(e,"source")}`);let r={...Ed(e),source:n.title,checked:n.checked,override:!1};return B(e,"prices").split(", ").map(o=>({...r,...Id(o)}))}function Ed(e){let t=ht(B(e,"tier"));if(t===void 0)throw new Error(`rates.tsv: bad tier of ${B(
e,"model")}`);return{model:B(e,"model"),tier:t,context:kd(e),from:Ot(e,"from"),until:Ot(e,"until"),note:B(e,"note")}}function Id(e){let[t="",n=""]=e.split(" ");if(!Fe(t)||n==="")throw new Error(`rates.tsv: bad price ${e}`);return{meter:t,price:n,per:ki(t)}}function kd(e){let t=B(e,"context");return t==="short"||t==="long"?{band:t,threshold:Number(B(e,"threshold"))||272e3}:{band:"any"}}function Jr(e){let[t="",...n]=Qr(e),r=t.split("	");return n.map(o=>os(r,o))}function os(e,t){let n=t.split("	");
return new Map(e.map((r,o)=>{var i;return[r,(i=n[o])!=null?i:""]}))}function B(e,t){let n=e.get(t);if(n===void 0)throw new Error(`data file without column ${t}`);return n}function is(e,t){let n=Te(B(e,t));if(n===void 0)throw new Error(`data file: ${t} ${B(e,t)} is no day`);return n}function Ot(e,t){return B(e,t)===""?null:is(e,t)}function tn(e){let t="";for(let n=e;n>0;n=Math.floor((n-1)/26))t=String.fromCharCode(65+(n-1)%26)+t;return t}function Vn(e,t){return`${tn(t)}${e}`}function Od(e){return/^[A-Za-z_]\w*$/.test(e)&&!/^[A-Za-z]{1,3}\d+$/.test(e)?e:`'${e.replace(/'/g,"''")}'`}function nn(e,t){return`${Od(e)}!${t}`}var At=9e15,nt=1e9,Yr="0123456789abcdef",qn="2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235997205089598298341967784042286248633409525465082806756666287369098781689482907208325554680843799894826233198528393505308965377732628846163366222287698219886746543667474404243274365155048934314939391479619404400222105101714174800368808401264708068556774321622835522011480466371565912137345074785694768346361679210180644507064800027750268491674655058685693567342067058113\
64292245544057589257242082413146956890167589402567763113569192920333765871416602301057030896345720754403708474699401682692828084811842893148485249486448719278096762712757753970276686059524967166741834857044225071979650047149510504922147765676369386629769795221107182645497347726624257094293225827985025855097852653832076067263171643095059950878075237103331011978575473315414218084275438635917781170543098274823850456480190956102992918243182375253577097505395651876975103749708886921802051893395072385\
39205144634197265287286965110862571492198849978748873771345686209167058",Wn="3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530\
92186117381932611793105118548074462379962749567351885752724891227938183011949129833673362440656643086021394946395224737190702179860943702770539217176293176752384674818467669405132000568127145263560827785771342757789609173637178721468440901224953430146549585371050792279689258923542019956112129021960864034418159813629774771309960518707211349999998372978049951059731732816096318595024459455346908302642522308253344685035261931188171010003137838752886587533208381420617177669147303598253490428755468731\
1595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789",Xr={precision:20,rounding:4,modulo:1,toExpNeg:-7,toExpPos:21,minE:-At,maxE:At,crypto:!1},cs,He,E=!0,zn="[DecimalError] ",tt=zn+"Invalid argument: ",ds=zn+"Precision limit exceeded",ls=zn+"crypto unavailable",ps="[object Decimal]",se=Math.floor,Z=Math.pow,Ad=/^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i,Cd=/^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i,Md=/^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i,
ms=/^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i,Ee=1e7,D=7,Pd=9007199254740991,Nd=qn.length-1,eo=Wn.length-1,g={toStringTag:ps};g.absoluteValue=g.abs=function(){var e=new this.constructor(this);return e.s<0&&(e.s=1),x(e)};g.ceil=function(){return x(new this.constructor(this),this.e+1,2)};g.clampedTo=g.clamp=function(e,t){var n,r=this,o=r.constructor;if(e=new o(e),t=new o(t),!e.s||!t.s)return new o(NaN);if(e.gt(t))throw Error(tt+t);return n=r.cmp(e),n<0?e:r.cmp(t)>0?t:new o(r)};g.comparedTo=g.cmp=function(e){
var t,n,r,o,i=this,s=i.d,a=(e=new i.constructor(e)).d,u=i.s,c=e.s;if(!s||!a)return!u||!c?NaN:u!==c?u:s===a?0:!s^u<0?1:-1;if(!s[0]||!a[0])return s[0]?u:a[0]?-c:0;if(u!==c)return u;if(i.e!==e.e)return i.e>e.e^u<0?1:-1;for(r=s.length,o=a.length,t=0,n=r<o?r:o;t<n;++t)if(s[t]!==a[t])return s[t]>a[t]^u<0?1:-1;return r===o?0:r>o^u<0?1:-1};g.cosine=g.cos=function(){var e,t,n=this,r=n.constructor;return n.d?n.d[0]?(e=r.precision,t=r.rounding,r.precision=e+Math.max(n.e,n.sd())+D,r.rounding=1,n=$d(r,bs(r,n)),
r.precision=e,r.rounding=t,x(He==2||He==3?n.neg():n,e,t,!0)):new r(1):new r(NaN)};g.cubeRoot=g.cbrt=function(){var e,t,n,r,o,i,s,a,u,c,d=this,l=d.constructor;if(!d.isFinite()||d.isZero())return new l(d);for(E=!1,i=d.s*Z(d.s*d,1/3),!i||Math.abs(i)==1/0?(n=X(d.d),e=d.e,(i=(e-n.length+1)%3)&&(n+=i==1||i==-2?"0":"00"),i=Z(n,1/3),e=se((e+1)/3)-(e%3==(e<0?-1:2)),i==1/0?n="5e"+e:(n=i.toExponential(),n=n.slice(0,n.indexOf("e")+1)+e),r=new l(n),r.s=d.s):r=new l(i.toString()),s=(e=l.precision)+3;;)if(a=r,
u=a.times(a).times(a),c=u.plus(d),r=$(c.plus(d).times(a),c.plus(u),s+2,1),X(a.d).slice(0,s)===(n=X(r.d)).slice(0,s))if(n=n.slice(s-3,s+1),n=="9999"||!o&&n=="4999"){if(!o&&(x(a,e+1,0),a.times(a).times(a).eq(d))){r=a;break}s+=4,o=1}else{(!+n||!+n.slice(1)&&n.charAt(0)=="5")&&(x(r,e+1,1),t=!r.times(r).times(r).eq(d));break}return E=!0,x(r,e,l.rounding,t)};g.decimalPlaces=g.dp=function(){var e,t=this.d,n=NaN;if(t){if(e=t.length-1,n=(e-se(this.e/D))*D,e=t[e],e)for(;e%10==0;e/=10)n--;n<0&&(n=0)}return n};
g.dividedBy=g.div=function(e){return $(this,new this.constructor(e))};g.dividedToIntegerBy=g.divToInt=function(e){var t=this,n=t.constructor;return x($(t,new n(e),0,1,1),n.precision,n.rounding)};g.equals=g.eq=function(e){return this.cmp(e)===0};g.floor=function(){return x(new this.constructor(this),this.e+1,3)};g.greaterThan=g.gt=function(e){return this.cmp(e)>0};g.greaterThanOrEqualTo=g.gte=function(e){var t=this.cmp(e);return t==1||t===0};g.hyperbolicCosine=g.cosh=function(){var e,t,n,r,o,i=this,
s=i.constructor,a=new s(1);if(!i.isFinite())return new s(i.s?1/0:NaN);if(i.isZero())return a;n=s.precision,r=s.rounding,s.precision=n+Math.max(i.e,i.sd())+4,s.rounding=1,o=i.d.length,o<32?(e=Math.ceil(o/3),t=(1/Zn(4,e)).toString()):(e=16,t="2.3283064365386962890625e-10"),i=Ct(s,1,i.times(t),new s(1),!0);for(var u,c=e,d=new s(8);c--;)u=i.times(i),i=a.minus(u.times(d.minus(u.times(d))));return x(i,s.precision=n,s.rounding=r,!0)};g.hyperbolicSine=g.sinh=function(){var e,t,n,r,o=this,i=o.constructor;
if(!o.isFinite()||o.isZero())return new i(o);if(t=i.precision,n=i.rounding,i.precision=t+Math.max(o.e,o.sd())+4,i.rounding=1,r=o.d.length,r<3)o=Ct(i,2,o,o,!0);else{e=1.4*Math.sqrt(r),e=e>16?16:e|0,o=o.times(1/Zn(5,e)),o=Ct(i,2,o,o,!0);for(var s,a=new i(5),u=new i(16),c=new i(20);e--;)s=o.times(o),o=o.times(a.plus(s.times(u.times(s).plus(c))))}return i.precision=t,i.rounding=n,x(o,t,n,!0)};g.hyperbolicTangent=g.tanh=function(){var e,t,n=this,r=n.constructor;return n.isFinite()?n.isZero()?new r(n):
(e=r.precision,t=r.rounding,r.precision=e+7,r.rounding=1,$(n.sinh(),n.cosh(),r.precision=e,r.rounding=t)):new r(n.s)};g.inverseCosine=g.acos=function(){var e=this,t=e.constructor,n=e.abs().cmp(1),r=t.precision,o=t.rounding;return n!==-1?n===0?e.isNeg()?Me(t,r,o):new t(0):new t(NaN):e.isZero()?Me(t,r+4,o).times(.5):(t.precision=r+6,t.rounding=1,e=new t(1).minus(e).div(e.plus(1)).sqrt().atan(),t.precision=r,t.rounding=o,e.times(2))};g.inverseHyperbolicCosine=g.acosh=function(){var e,t,n=this,r=n.constructor;
return n.lte(1)?new r(n.eq(1)?0:NaN):n.isFinite()?(e=r.precision,t=r.rounding,r.precision=e+Math.max(Math.abs(n.e),n.sd())+4,r.rounding=1,E=!1,n=n.times(n).minus(1).sqrt().plus(n),E=!0,r.precision=e,r.rounding=t,n.ln()):new r(n)};g.inverseHyperbolicSine=g.asinh=function(){var e,t,n=this,r=n.constructor;return!n.isFinite()||n.isZero()?new r(n):(e=r.precision,t=r.rounding,r.precision=e+2*Math.max(Math.abs(n.e),n.sd())+6,r.rounding=1,E=!1,n=n.times(n).plus(1).sqrt().plus(n),E=!0,r.precision=e,r.rounding=
t,n.ln())};g.inverseHyperbolicTangent=g.atanh=function(){var e,t,n,r,o=this,i=o.constructor;return o.isFinite()?o.e>=0?new i(o.abs().eq(1)?o.s/0:o.isZero()?o:NaN):(e=i.precision,t=i.rounding,r=o.sd(),Math.max(r,e)<2*-o.e-1?x(new i(o),e,t,!0):(i.precision=n=r-o.e,o=$(o.plus(1),new i(1).minus(o),n+e,1),i.precision=e+4,i.rounding=1,o=o.ln(),i.precision=e,i.rounding=t,o.times(.5))):new i(NaN)};g.inverseSine=g.asin=function(){var e,t,n,r,o=this,i=o.constructor;return o.isZero()?new i(o):(t=o.abs().cmp(
1),n=i.precision,r=i.rounding,t!==-1?t===0?(e=Me(i,n+4,r).times(.5),e.s=o.s,e):new i(NaN):(i.precision=n+6,i.rounding=1,o=o.div(new i(1).minus(o.times(o)).sqrt().plus(1)).atan(),i.precision=n,i.rounding=r,o.times(2)))};g.inverseTangent=g.atan=function(){var e,t,n,r,o,i,s,a,u,c=this,d=c.constructor,l=d.precision,p=d.rounding;if(c.isFinite()){if(c.isZero())return new d(c);if(c.abs().eq(1)&&l+4<=eo)return s=Me(d,l+4,p).times(.25),s.s=c.s,s}else{if(!c.s)return new d(NaN);if(l+4<=eo)return s=Me(d,l+4,
p).times(.5),s.s=c.s,s}for(d.precision=a=l+10,d.rounding=1,n=Math.min(28,a/D+2|0),e=n;e;--e)c=c.div(c.times(c).plus(1).sqrt().plus(1));for(E=!1,t=Math.ceil(a/D),r=1,u=c.times(c),s=new d(c),o=c;e!==-1;)if(o=o.times(u),i=s.minus(o.div(r+=2)),o=o.times(u),s=i.plus(o.div(r+=2)),s.d[t]!==void 0)for(e=t;s.d[e]===i.d[e]&&e--;);return n&&(s=s.times(2<<n-1)),E=!0,x(s,d.precision=l,d.rounding=p,!0)};g.isFinite=function(){return!!this.d};g.isInteger=g.isInt=function(){return!!this.d&&se(this.e/D)>this.d.length-
2};g.isNaN=function(){return!this.s};g.isNegative=g.isNeg=function(){return this.s<0};g.isPositive=g.isPos=function(){return this.s>0};g.isZero=function(){return!!this.d&&this.d[0]===0};g.lessThan=g.lt=function(e){return this.cmp(e)<0};g.lessThanOrEqualTo=g.lte=function(e){return this.cmp(e)<1};g.logarithm=g.log=function(e){var t,n,r,o,i,s,a,u,c=this,d=c.constructor,l=d.precision,p=d.rounding,f=5;if(e==null)e=new d(10),t=!0;else{if(e=new d(e),n=e.d,e.s<0||!n||!n[0]||e.eq(1))return new d(NaN);t=e.
eq(10)}if(n=c.d,c.s<0||!n||!n[0]||c.eq(1))return new d(n&&!n[0]?-1/0:c.s!=1?NaN:n?0:1/0);if(t)if(n.length>1)i=!0;else{for(o=n[0];o%10===0;)o/=10;i=o!==1}if(E=!1,a=l+f,s=et(c,a),r=t?jn(d,a+10):et(e,a),u=$(s,r,a,1),rn(u.d,o=l,p))do if(a+=10,s=et(c,a),r=t?jn(d,a+10):et(e,a),u=$(s,r,a,1),!i){+X(u.d).slice(o+1,o+15)+1==1e14&&(u=x(u,l+1,0));break}while(rn(u.d,o+=10,p));return E=!0,x(u,l,p)};g.minus=g.sub=function(e){var t,n,r,o,i,s,a,u,c,d,l,p,f=this,h=f.constructor;if(e=new h(e),!f.d||!e.d)return!f.s||
!e.s?e=new h(NaN):f.d?e.s=-e.s:e=new h(e.d||f.s!==e.s?f:NaN),e;if(f.s!=e.s)return e.s=-e.s,f.plus(e);if(c=f.d,p=e.d,a=h.precision,u=h.rounding,!c[0]||!p[0]){if(p[0])e.s=-e.s;else if(c[0])e=new h(f);else return new h(u===3?-0:0);return E?x(e,a,u):e}if(n=se(e.e/D),d=se(f.e/D),c=c.slice(),i=d-n,i){for(l=i<0,l?(t=c,i=-i,s=p.length):(t=p,n=d,s=c.length),r=Math.max(Math.ceil(a/D),s)+2,i>r&&(i=r,t.length=1),t.reverse(),r=i;r--;)t.push(0);t.reverse()}else{for(r=c.length,s=p.length,l=r<s,l&&(s=r),r=0;r<s;r++)
if(c[r]!=p[r]){l=c[r]<p[r];break}i=0}for(l&&(t=c,c=p,p=t,e.s=-e.s),s=c.length,r=p.length-s;r>0;--r)c[s++]=0;for(r=p.length;r>i;){if(c[--r]<p[r]){for(o=r;o&&c[--o]===0;)c[o]=Ee-1;--c[o],c[r]+=Ee}c[r]-=p[r]}for(;c[--s]===0;)c.pop();for(;c[0]===0;c.shift())--n;return c[0]?(e.d=c,e.e=Kn(c,n),E?x(e,a,u):e):new h(u===3?-0:0)};g.modulo=g.mod=function(e){var t,n=this,r=n.constructor;return e=new r(e),!n.d||!e.s||e.d&&!e.d[0]?new r(NaN):!e.d||n.d&&!n.d[0]?x(new r(n),r.precision,r.rounding):(E=!1,r.modulo==
9?(t=$(n,e.abs(),0,3,1),t.s*=e.s):t=$(n,e,0,r.modulo,1),t=t.times(e),E=!0,n.minus(t))};g.naturalExponential=g.exp=function(){return to(this)};g.naturalLogarithm=g.ln=function(){return et(this)};g.negated=g.neg=function(){var e=new this.constructor(this);return e.s=-e.s,x(e)};g.plus=g.add=function(e){var t,n,r,o,i,s,a,u,c,d,l=this,p=l.constructor;if(e=new p(e),!l.d||!e.d)return!l.s||!e.s?e=new p(NaN):l.d||(e=new p(e.d||l.s===e.s?l:NaN)),e;if(l.s!=e.s)return e.s=-e.s,l.minus(e);if(c=l.d,d=e.d,a=p.
precision,u=p.rounding,!c[0]||!d[0])return d[0]||(e=new p(l)),E?x(e,a,u):e;if(i=se(l.e/D),r=se(e.e/D),c=c.slice(),o=i-r,o){for(o<0?(n=c,o=-o,s=d.length):(n=d,r=i,s=c.length),i=Math.ceil(a/D),s=i>s?i+1:s+1,o>s&&(o=s,n.length=1),n.reverse();o--;)n.push(0);n.reverse()}for(s=c.length,o=d.length,s-o<0&&(o=s,n=d,d=c,c=n),t=0;o;)t=(c[--o]=c[o]+d[o]+t)/Ee|0,c[o]%=Ee;for(t&&(c.unshift(t),++r),s=c.length;c[--s]==0;)c.pop();return e.d=c,e.e=Kn(c,r),E?x(e,a,u):e};g.precision=g.sd=function(e){var t,n=this;if(e!==
void 0&&e!==!!e&&e!==1&&e!==0)throw Error(tt+e);return n.d?(t=fs(n.d),e&&n.e+1>t&&(t=n.e+1)):t=NaN,t};g.round=function(){var e=this,t=e.constructor;return x(new t(e),e.e+1,t.rounding)};g.sine=g.sin=function(){var e,t,n=this,r=n.constructor;return n.isFinite()?n.isZero()?new r(n):(e=r.precision,t=r.rounding,r.precision=e+Math.max(n.e,n.sd())+D,r.rounding=1,n=Ud(r,bs(r,n)),r.precision=e,r.rounding=t,x(He>2?n.neg():n,e,t,!0)):new r(NaN)};g.squareRoot=g.sqrt=function(){var e,t,n,r,o,i,s=this,a=s.d,u=s.
e,c=s.s,d=s.constructor;if(c!==1||!a||!a[0])return new d(!c||c<0&&(!a||a[0])?NaN:a?s:1/0);for(E=!1,c=Math.sqrt(+s),c==0||c==1/0?(t=X(a),(t.length+u)%2==0&&(t+="0"),c=Math.sqrt(t),u=se((u+1)/2)-(u<0||u%2),c==1/0?t="5e"+u:(t=c.toExponential(),t=t.slice(0,t.indexOf("e")+1)+u),r=new d(t)):r=new d(c.toString()),n=(u=d.precision)+3;;)if(i=r,r=i.plus($(s,i,n+2,1)).times(.5),X(i.d).slice(0,n)===(t=X(r.d)).slice(0,n))if(t=t.slice(n-3,n+1),t=="9999"||!o&&t=="4999"){if(!o&&(x(i,u+1,0),i.times(i).eq(s))){r=
i;break}n+=4,o=1}else{(!+t||!+t.slice(1)&&t.charAt(0)=="5")&&(x(r,u+1,1),e=!r.times(r).eq(s));break}return E=!0,x(r,u,d.rounding,e)};g.tangent=g.tan=function(){var e,t,n=this,r=n.constructor;return n.isFinite()?n.isZero()?new r(n):(e=r.precision,t=r.rounding,r.precision=e+10,r.rounding=1,n=n.sin(),n.s=1,n=$(n,new r(1).minus(n.times(n)).sqrt(),e+10,0),r.precision=e,r.rounding=t,x(He==2||He==4?n.neg():n,e,t,!0)):new r(NaN)};g.times=g.mul=function(e){var t,n,r,o,i,s,a,u,c,d=this,l=d.constructor,p=d.
d,f=(e=new l(e)).d;if(e.s*=d.s,!p||!p[0]||!f||!f[0])return new l(!e.s||p&&!p[0]&&!f||f&&!f[0]&&!p?NaN:!p||!f?e.s/0:e.s*0);for(n=se(d.e/D)+se(e.e/D),u=p.length,c=f.length,u<c&&(i=p,p=f,f=i,s=u,u=c,c=s),i=[],s=u+c,r=s;r--;)i.push(0);for(r=c;--r>=0;){for(t=0,o=u+r;o>r;)a=i[o]+f[r]*p[o-r-1]+t,i[o--]=a%Ee|0,t=a/Ee|0;i[o]=(i[o]+t)%Ee|0}for(;!i[--s];)i.pop();return t?++n:i.shift(),e.d=i,e.e=Kn(i,n),E?x(e,l.precision,l.rounding):e};g.toBinary=function(e,t){return no(this,2,e,t)};g.toDecimalPlaces=g.toDP=
function(e,t){var n=this,r=n.constructor;return n=new r(n),e===void 0?n:(he(e,0,nt),t===void 0?t=r.rounding:he(t,0,8),x(n,e+n.e+1,t))};g.toExponential=function(e,t){var n,r=this,o=r.constructor;return e===void 0?n=Pe(r,!0):(he(e,0,nt),t===void 0?t=o.rounding:he(t,0,8),r=x(new o(r),e+1,t),n=Pe(r,!0,e+1)),r.isNeg()&&!r.isZero()?"-"+n:n};g.toFixed=function(e,t){var n,r,o=this,i=o.constructor;return e===void 0?n=Pe(o):(he(e,0,nt),t===void 0?t=i.rounding:he(t,0,8),r=x(new i(o),e+o.e+1,t),n=Pe(r,!1,e+
r.e+1)),o.isNeg()&&!o.isZero()?"-"+n:n};g.toFraction=function(e){var t,n,r,o,i,s,a,u,c,d,l,p,f=this,h=f.d,y=f.constructor;if(!h)return new y(f);if(c=n=new y(1),r=u=new y(0),t=new y(r),i=t.e=fs(h)-f.e-1,s=i%D,t.d[0]=Z(10,s<0?D+s:s),e==null)e=i>0?t:c;else{if(a=new y(e),!a.isInt()||a.lt(c))throw Error(tt+a);e=a.gt(t)?i>0?t:c:a}for(E=!1,a=new y(X(h)),d=y.precision,y.precision=i=h.length*D*2;l=$(a,t,0,1,1),o=n.plus(l.times(r)),o.cmp(e)!=1;)n=r,r=o,o=c,c=u.plus(l.times(o)),u=o,o=t,t=a.minus(l.times(o)),
a=o;return o=$(e.minus(n),r,0,1,1),u=u.plus(o.times(c)),n=n.plus(o.times(r)),u.s=c.s=f.s,p=$(c,r,i,1).minus(f).abs().cmp($(u,n,i,1).minus(f).abs())<1?[c,r]:[u,n],y.precision=d,E=!0,p};g.toHexadecimal=g.toHex=function(e,t){return no(this,16,e,t)};g.toNearest=function(e,t){var n=this,r=n.constructor;if(n=new r(n),e==null){if(!n.d)return n;e=new r(1),t=r.rounding}else{if(e=new r(e),t===void 0?t=r.rounding:he(t,0,8),!n.d)return e.s?n:e;if(!e.d)return e.s&&(e.s=n.s),e}return e.d[0]?(E=!1,n=$(n,e,0,t,
1).times(e),E=!0,x(n)):(e.s=n.s,n=e),n};g.toNumber=function(){return+this};g.toOctal=function(e,t){return no(this,8,e,t)};g.toPower=g.pow=function(e){var t,n,r,o,i,s,a=this,u=a.constructor,c=+(e=new u(e));if(!a.d||!e.d||!a.d[0]||!e.d[0])return new u(Z(+a,c));if(a=new u(a),a.eq(1))return a;if(r=u.precision,i=u.rounding,e.eq(1))return x(a,r,i);if(t=se(e.e/D),t>=e.d.length-1&&(n=c<0?-c:c)<=Pd)return o=hs(u,a,n,r),e.s<0?new u(1).div(o):x(o,r,i);if(s=a.s,s<0){if(t<e.d.length-1)return new u(NaN);if((e.
d[t]&1)==0&&(s=1),a.e==0&&a.d[0]==1&&a.d.length==1)return a.s=s,a}return n=Z(+a,c),t=n==0||!isFinite(n)?se(c*(Math.log("0."+X(a.d))/Math.LN10+a.e+1)):new u(n+"").e,t>u.maxE+1||t<u.minE-1?new u(t>0?s/0:0):(E=!1,u.rounding=a.s=1,n=Math.min(12,(t+"").length),o=to(e.times(et(a,r+n)),r),o.d&&(o=x(o,r+5,1),rn(o.d,r,i)&&(t=r+10,o=x(to(e.times(et(a,t+n)),t),t+5,1),+X(o.d).slice(r+1,r+15)+1==1e14&&(o=x(o,r+1,0)))),o.s=s,E=!0,u.rounding=i,x(o,r,i))};g.toPrecision=function(e,t){var n,r=this,o=r.constructor;
return e===void 0?n=Pe(r,r.e<=o.toExpNeg||r.e>=o.toExpPos):(he(e,1,nt),t===void 0?t=o.rounding:he(t,0,8),r=x(new o(r),e,t),n=Pe(r,e<=r.e||r.e<=o.toExpNeg,e)),r.isNeg()&&!r.isZero()?"-"+n:n};g.toSignificantDigits=g.toSD=function(e,t){var n=this,r=n.constructor;return e===void 0?(e=r.precision,t=r.rounding):(he(e,1,nt),t===void 0?t=r.rounding:he(t,0,8)),x(new r(n),e,t)};g.toString=function(){var e=this,t=e.constructor,n=Pe(e,e.e<=t.toExpNeg||e.e>=t.toExpPos);return e.isNeg()&&!e.isZero()?"-"+n:n};
g.truncated=g.trunc=function(){return x(new this.constructor(this),this.e+1,1)};g.valueOf=g.toJSON=function(){var e=this,t=e.constructor,n=Pe(e,e.e<=t.toExpNeg||e.e>=t.toExpPos);return e.isNeg()?"-"+n:n};function X(e){var t,n,r,o=e.length-1,i="",s=e[0];if(o>0){for(i+=s,t=1;t<o;t++)r=e[t]+"",n=D-r.length,n&&(i+=Xe(n)),i+=r;s=e[t],r=s+"",n=D-r.length,n&&(i+=Xe(n))}else if(s===0)return"0";for(;s%10===0;)s/=10;return i+s}function he(e,t,n){if(e!==~~e||e<t||e>n)throw Error(tt+e)}function rn(e,t,n,r){
var o,i,s,a;for(i=e[0];i>=10;i/=10)--t;return--t<0?(t+=D,o=0):(o=Math.ceil((t+1)/D),t%=D),i=Z(10,D-t),a=e[o]%i|0,r==null?t<3?(t==0?a=a/100|0:t==1&&(a=a/10|0),s=n<4&&a==99999||n>3&&a==49999||a==5e4||a==0):s=(n<4&&a+1==i||n>3&&a+1==i/2)&&(e[o+1]/i/100|0)==Z(10,t-2)-1||(a==i/2||a==0)&&(e[o+1]/i/100|0)==0:t<4?(t==0?a=a/1e3|0:t==1?a=a/100|0:t==2&&(a=a/10|0),s=(r||n<4)&&a==9999||!r&&n>3&&a==4999):s=((r||n<4)&&a+1==i||!r&&n>3&&a+1==i/2)&&(e[o+1]/i/1e3|0)==Z(10,t-3)-1,s}function Gn(e,t,n){for(var r,o=[0],
i,s=0,a=e.length;s<a;){for(i=o.length;i--;)o[i]*=t;for(o[0]+=Yr.indexOf(e.charAt(s++)),r=0;r<o.length;r++)o[r]>n-1&&(o[r+1]===void 0&&(o[r+1]=0),o[r+1]+=o[r]/n|0,o[r]%=n)}return o.reverse()}function $d(e,t){var n,r,o;if(t.isZero())return t;r=t.d.length,r<32?(n=Math.ceil(r/3),o=(1/Zn(4,n)).toString()):(n=16,o="2.3283064365386962890625e-10"),e.precision+=n,t=Ct(e,1,t.times(o),new e(1));for(var i=n;i--;){var s=t.times(t);t=s.times(s).minus(s).times(8).plus(1)}return e.precision-=n,t}var $=(function(){
function e(r,o,i){var s,a=0,u=r.length;for(r=r.slice();u--;)s=r[u]*o+a,r[u]=s%i|0,a=s/i|0;return a&&r.unshift(a),r}function t(r,o,i,s){var a,u;if(i!=s)u=i>s?1:-1;else for(a=u=0;a<i;a++)if(r[a]!=o[a]){u=r[a]>o[a]?1:-1;break}return u}function n(r,o,i,s){for(var a=0;i--;)r[i]-=a,a=r[i]<o[i]?1:0,r[i]=a*s+r[i]-o[i];for(;!r[0]&&r.length>1;)r.shift()}return function(r,o,i,s,a,u){var c,d,l,p,f,h,y,R,v,w,_,T,G,z,ee,Q,te,Je,me,pt,En=r.constructor,Gr=r.s==o.s?1:-1,ne=r.d,L=o.d;if(!ne||!ne[0]||!L||!L[0])return new En(
!r.s||!o.s||(ne?L&&ne[0]==L[0]:!L)?NaN:ne&&ne[0]==0||!L?Gr*0:Gr/0);for(u?(f=1,d=r.e-o.e):(u=Ee,f=D,d=se(r.e/f)-se(o.e/f)),me=L.length,te=ne.length,v=new En(Gr),w=v.d=[],l=0;L[l]==(ne[l]||0);l++);if(L[l]>(ne[l]||0)&&d--,i==null?(z=i=En.precision,s=En.rounding):a?z=i+(r.e-o.e)+1:z=i,z<0)w.push(1),h=!0;else{if(z=z/f+2|0,l=0,me==1){for(p=0,L=L[0],z++;(l<te||p)&&z--;l++)ee=p*u+(ne[l]||0),w[l]=ee/L|0,p=ee%L|0;h=p||l<te}else{for(p=u/(L[0]+1)|0,p>1&&(L=e(L,p,u),ne=e(ne,p,u),me=L.length,te=ne.length),Q=me,
_=ne.slice(0,me),T=_.length;T<me;)_[T++]=0;pt=L.slice(),pt.unshift(0),Je=L[0],L[1]>=u/2&&++Je;do p=0,c=t(L,_,me,T),c<0?(G=_[0],me!=T&&(G=G*u+(_[1]||0)),p=G/Je|0,p>1?(p>=u&&(p=u-1),y=e(L,p,u),R=y.length,T=_.length,c=t(y,_,R,T),c==1&&(p--,n(y,me<R?pt:L,R,u))):(p==0&&(c=p=1),y=L.slice()),R=y.length,R<T&&y.unshift(0),n(_,y,T,u),c==-1&&(T=_.length,c=t(L,_,me,T),c<1&&(p++,n(_,me<T?pt:L,T,u))),T=_.length):c===0&&(p++,_=[0]),w[l++]=p,c&&_[0]?_[T++]=ne[Q]||0:(_=[ne[Q]],T=1);while((Q++<te||_[0]!==void 0)&&
z--);h=_[0]!==void 0}w[0]||w.shift()}if(f==1)v.e=d,cs=h;else{for(l=1,p=w[0];p>=10;p/=10)l++;v.e=l+d*f-1,x(v,a?i+v.e+1:i,s,h)}return v}})();function x(e,t,n,r){var o,i,s,a,u,c,d,l,p,f=e.constructor;e:if(t!=null){if(l=e.d,!l)return e;for(o=1,a=l[0];a>=10;a/=10)o++;if(i=t-o,i<0)i+=D,s=t,d=l[p=0],u=d/Z(10,o-s-1)%10|0;else if(p=Math.ceil((i+1)/D),a=l.length,p>=a)if(r){for(;a++<=p;)l.push(0);d=u=0,o=1,i%=D,s=i-D+1}else break e;else{for(d=a=l[p],o=1;a>=10;a/=10)o++;i%=D,s=i-D+o,u=s<0?0:d/Z(10,o-s-1)%10|
0}if(r=r||t<0||l[p+1]!==void 0||(s<0?d:d%Z(10,o-s-1)),c=n<4?(u||r)&&(n==0||n==(e.s<0?3:2)):u>5||u==5&&(n==4||r||n==6&&(i>0?s>0?d/Z(10,o-s):0:l[p-1])%10&1||n==(e.s<0?8:7)),t<1||!l[0])return l.length=0,c?(t-=e.e+1,l[0]=Z(10,(D-t%D)%D),e.e=-t||0):l[0]=e.e=0,e;if(i==0?(l.length=p,a=1,p--):(l.length=p+1,a=Z(10,D-i),l[p]=s>0?(d/Z(10,o-s)%Z(10,s)|0)*a:0),c)for(;;)if(p==0){for(i=1,s=l[0];s>=10;s/=10)i++;for(s=l[0]+=a,a=1;s>=10;s/=10)a++;i!=a&&(e.e++,l[0]==Ee&&(l[0]=1));break}else{if(l[p]+=a,l[p]!=Ee)break;
l[p--]=0,a=1}for(i=l.length;l[--i]===0;)l.pop()}return E&&(e.e>f.maxE?(e.d=null,e.e=NaN):e.e<f.minE&&(e.e=0,e.d=[0])),e}function Pe(e,t,n){if(!e.isFinite())return ys(e);var r,o=e.e,i=X(e.d),s=i.length;return t?(n&&(r=n-s)>0?i=i.charAt(0)+"."+i.slice(1)+Xe(r):s>1&&(i=i.charAt(0)+"."+i.slice(1)),i=i+(e.e<0?"e":"e+")+e.e):o<0?(i="0."+Xe(-o-1)+i,n&&(r=n-s)>0&&(i+=Xe(r))):o>=s?(i+=Xe(o+1-s),n&&(r=n-o-1)>0&&(i=i+"."+Xe(r))):((r=o+1)<s&&(i=i.slice(0,r)+"."+i.slice(r)),n&&(r=n-s)>0&&(o+1===s&&(i+="."),i+=
Xe(r))),i}function Kn(e,t){var n=e[0];for(t*=D;n>=10;n/=10)t++;return t}function jn(e,t,n){if(t>Nd)throw E=!0,n&&(e.precision=n),Error(ds);return x(new e(qn),t,1,!0)}function Me(e,t,n){if(t>eo)throw Error(ds);return x(new e(Wn),t,n,!0)}function fs(e){var t=e.length-1,n=t*D+1;if(t=e[t],t){for(;t%10==0;t/=10)n--;for(t=e[0];t>=10;t/=10)n++}return n}function Xe(e){for(var t="";e--;)t+="0";return t}function hs(e,t,n,r){var o,i=new e(1),s=Math.ceil(r/D+4);for(E=!1;;){if(n%2&&(i=i.times(t),as(i.d,s)&&(o=
!0)),n=se(n/2),n===0){n=i.d.length-1,o&&i.d[n]===0&&++i.d[n];break}t=t.times(t),as(t.d,s)}return E=!0,i}function ss(e){return e.d[e.d.length-1]&1}function gs(e,t,n){for(var r,o,i=new e(t[0]),s=0;++s<t.length;){if(o=new e(t[s]),!o.s){i=o;break}r=i.cmp(o),(r===n||r===0&&i.s===n)&&(i=o)}return i}function to(e,t){var n,r,o,i,s,a,u,c=0,d=0,l=0,p=e.constructor,f=p.rounding,h=p.precision;if(!e.d||!e.d[0]||e.e>17)return new p(e.d?e.d[0]?e.s<0?0:1/0:1:e.s?e.s<0?0:e:NaN);for(t==null?(E=!1,u=h):u=t,a=new p(
.03125);e.e>-2;)e=e.times(a),l+=5;for(r=Math.log(Z(2,l))/Math.LN10*2+5|0,u+=r,n=i=s=new p(1),p.precision=u;;){if(i=x(i.times(e),u,1),n=n.times(++d),a=s.plus($(i,n,u,1)),X(a.d).slice(0,u)===X(s.d).slice(0,u)){for(o=l;o--;)s=x(s.times(s),u,1);if(t==null)if(c<3&&rn(s.d,u-r,f,c))p.precision=u+=10,n=i=a=new p(1),d=0,c++;else return x(s,p.precision=h,f,E=!0);else return p.precision=h,s}s=a}}function et(e,t){var n,r,o,i,s,a,u,c,d,l,p,f=1,h=10,y=e,R=y.d,v=y.constructor,w=v.rounding,_=v.precision;if(y.s<
0||!R||!R[0]||!y.e&&R[0]==1&&R.length==1)return new v(R&&!R[0]?-1/0:y.s!=1?NaN:R?0:y);if(t==null?(E=!1,d=_):d=t,v.precision=d+=h,n=X(R),r=n.charAt(0),Math.abs(i=y.e)<15e14){for(;r<7&&r!=1||r==1&&n.charAt(1)>3;)y=y.times(e),n=X(y.d),r=n.charAt(0),f++;i=y.e,r>1?(y=new v("0."+n),i++):y=new v(r+"."+n.slice(1))}else return c=jn(v,d+2,_).times(i+""),y=et(new v(r+"."+n.slice(1)),d-h).plus(c),v.precision=_,t==null?x(y,_,w,E=!0):y;for(l=y,u=s=y=$(y.minus(1),y.plus(1),d,1),p=x(y.times(y),d,1),o=3;;){if(s=
x(s.times(p),d,1),c=u.plus($(s,new v(o),d,1)),X(c.d).slice(0,d)===X(u.d).slice(0,d))if(u=u.times(2),i!==0&&(u=u.plus(jn(v,d+2,_).times(i+""))),u=$(u,new v(f),d,1),t==null)if(rn(u.d,d-h,w,a))v.precision=d+=h,c=s=y=$(l.minus(1),l.plus(1),d,1),p=x(y.times(y),d,1),o=a=1;else return x(u,v.precision=_,w,E=!0);else return v.precision=_,u;u=c,o+=2}}function ys(e){return String(e.s*e.s/0)}function Hn(e,t){var n,r,o;for((n=t.indexOf("."))>-1&&(t=t.replace(".","")),(r=t.search(/e/i))>0?(n<0&&(n=r),n+=+t.slice(
r+1),t=t.substring(0,r)):n<0&&(n=t.length),r=0;t.charCodeAt(r)===48;r++);for(o=t.length;t.charCodeAt(o-1)===48;--o);if(t=t.slice(r,o),t){if(o-=r,e.e=n=n-r-1,e.d=[],r=(n+1)%D,n<0&&(r+=D),r<o){for(r&&e.d.push(+t.slice(0,r)),o-=D;r<o;)e.d.push(+t.slice(r,r+=D));t=t.slice(r),r=D-t.length}else r-=o;for(;r--;)t+="0";e.d.push(+t),E&&(e.e>e.constructor.maxE?(e.d=null,e.e=NaN):e.e<e.constructor.minE&&(e.e=0,e.d=[0]))}else e.e=0,e.d=[0];return e}function Ld(e,t){var n,r,o,i,s,a,u,c,d;if(t.indexOf("_")>-1){
if(t=t.replace(/(\d)_(?=\d)/g,"$1"),ms.test(t))return Hn(e,t)}else if(t==="Infinity"||t==="NaN")return+t||(e.s=NaN),e.e=NaN,e.d=null,e;if(Cd.test(t))n=16,t=t.toLowerCase();else if(Ad.test(t))n=2;else if(Md.test(t))n=8;else throw Error(tt+t);for(i=t.search(/p/i),i>0?(u=+t.slice(i+1),t=t.substring(2,i)):t=t.slice(2),i=t.indexOf("."),s=i>=0,r=e.constructor,s&&(t=t.replace(".",""),a=t.length,i=a-i,o=hs(r,new r(n),i,i*2)),c=Gn(t,n,Ee),d=c.length-1,i=d;c[i]===0;--i)c.pop();return i<0?new r(e.s*0):(e.e=
Kn(c,d),e.d=c,E=!1,s&&(e=$(e,o,a*4)),u&&(e=e.times(Math.abs(u)<54?Z(2,u):b.pow(2,u))),E=!0,e)}function Ud(e,t){var n,r=t.d.length;if(r<3)return t.isZero()?t:Ct(e,2,t,t);n=1.4*Math.sqrt(r),n=n>16?16:n|0,t=t.times(1/Zn(5,n)),t=Ct(e,2,t,t);for(var o,i=new e(5),s=new e(16),a=new e(20);n--;)o=t.times(t),t=t.times(i.plus(o.times(s.times(o).minus(a))));return t}function Ct(e,t,n,r,o){var i,s,a,u,c=1,d=e.precision,l=Math.ceil(d/D);for(E=!1,u=n.times(n),a=new e(r);;){if(s=$(a.times(u),new e(t++*t++),d,1),
a=o?r.plus(s):r.minus(s),r=$(s.times(u),new e(t++*t++),d,1),s=a.plus(r),s.d[l]!==void 0){for(i=l;s.d[i]===a.d[i]&&i--;);if(i==-1)break}i=a,a=r,r=s,s=i,c++}return E=!0,s.d.length=l+1,s}function Zn(e,t){for(var n=e;--t;)n*=e;return n}function bs(e,t){var n,r=t.s<0,o=Me(e,e.precision,1),i=o.times(.5);if(t=t.abs(),t.lte(i))return He=r?4:1,t;if(n=t.divToInt(o),n.isZero())He=r?3:2;else{if(t=t.minus(n.times(o)),t.lte(i))return He=ss(n)?r?2:3:r?4:1,t;He=ss(n)?r?1:4:r?3:2}return t.minus(o).abs()}function no(e,t,n,r){
var o,i,s,a,u,c,d,l,p,f=e.constructor,h=n!==void 0;if(h?(he(n,1,nt),r===void 0?r=f.rounding:he(r,0,8)):(n=f.precision,r=f.rounding),!e.isFinite())d=ys(e);else{for(d=Pe(e),s=d.indexOf("."),h?(o=2,t==16?n=n*4-3:t==8&&(n=n*3-2)):o=t,s>=0&&(d=d.replace(".",""),p=new f(1),p.e=d.length-s,p.d=Gn(Pe(p),10,o),p.e=p.d.length),l=Gn(d,10,o),i=u=l.length;l[--u]==0;)l.pop();if(!l[0])d=h?"0p+0":"0";else{if(s<0?i--:(e=new f(e),e.d=l,e.e=i,e=$(e,p,n,r,0,o),l=e.d,i=e.e,c=cs),s=l[n],a=o/2,c=c||l[n+1]!==void 0,c=r<
4?(s!==void 0||c)&&(r===0||r===(e.s<0?3:2)):s>a||s===a&&(r===4||c||r===6&&l[n-1]&1||r===(e.s<0?8:7)),l.length=n,c)for(;++l[--n]>o-1;)l[n]=0,n||(++i,l.unshift(1));for(u=l.length;!l[u-1];--u);for(s=0,d="";s<u;s++)d+=Yr.charAt(l[s]);if(h){if(u>1)if(t==16||t==8){for(s=t==16?4:3,--u;u%s;u++)d+="0";for(l=Gn(d,o,t),u=l.length;!l[u-1];--u);for(s=1,d="1.";s<u;s++)d+=Yr.charAt(l[s])}else d=d.charAt(0)+"."+d.slice(1);d=d+(i<0?"p":"p+")+i}else if(i<0){for(;++i;)d="0"+d;d="0."+d}else if(++i>u)for(i-=u;i--;)d+=
"0";else i<u&&(d=d.slice(0,i)+"."+d.slice(i))}d=(t==16?"0x":t==2?"0b":t==8?"0o":"")+d}return e.s<0?"-"+d:d}function as(e,t){if(e.length>t)return e.length=t,!0}function Fd(e){return new this(e).abs()}function Bd(e){return new this(e).acos()}function Vd(e){return new this(e).acosh()}function Gd(e,t){return new this(e).plus(t)}function Hd(e){return new this(e).asin()}function qd(e){return new this(e).asinh()}function Wd(e){return new this(e).atan()}function jd(e){return new this(e).atanh()}function zd(e,t){
e=new this(e),t=new this(t);var n,r=this.precision,o=this.rounding,i=r+4;return!e.s||!t.s?n=new this(NaN):!e.d&&!t.d?(n=Me(this,i,1).times(t.s>0?.25:.75),n.s=e.s):!t.d||e.isZero()?(n=t.s<0?Me(this,r,o):new this(0),n.s=e.s):!e.d||t.isZero()?(n=Me(this,i,1).times(.5),n.s=e.s):t.s<0?(this.precision=i,this.rounding=1,n=this.atan($(e,t,i,1)),t=Me(this,i,1),this.precision=r,this.rounding=o,n=e.s<0?n.minus(t):n.plus(t)):n=this.atan($(e,t,i,1)),n}function Kd(e){return new this(e).cbrt()}function Zd(e){return x(
e=new this(e),e.e+1,2)}function Qd(e,t,n){return new this(e).clamp(t,n)}function Jd(e){if(!e||typeof e!="object")throw Error(zn+"Object expected");var t,n,r,o=e.defaults===!0,i=["precision",1,nt,"rounding",0,8,"toExpNeg",-At,0,"toExpPos",0,At,"maxE",0,At,"minE",-At,0,"modulo",0,9];for(t=0;t<i.length;t+=3)if(n=i[t],o&&(this[n]=Xr[n]),(r=e[n])!==void 0)if(se(r)===r&&r>=i[t+1]&&r<=i[t+2])this[n]=r;else throw Error(tt+n+": "+r);if(n="crypto",o&&(this[n]=Xr[n]),(r=e[n])!==void 0)if(r===!0||r===!1||r===
0||r===1)if(r)if(typeof crypto!="undefined"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))this[n]=!0;else throw Error(ls);else this[n]=!1;else throw Error(tt+n+": "+r);return this}function Yd(e){return new this(e).cos()}function Xd(e){return new this(e).cosh()}function ws(e){var t,n,r;function o(i){var s,a,u,c=this;if(!(c instanceof o))return new o(i);if(c.constructor=o,us(i)){c.s=i.s,E?!i.d||i.e>o.maxE?(c.e=NaN,c.d=null):i.e<o.minE?(c.e=0,c.d=[0]):(c.e=i.e,c.d=i.d.slice()):(c.e=i.e,c.d=
i.d?i.d.slice():i.d);return}if(u=typeof i,u==="number"){if(i===0){c.s=1/i<0?-1:1,c.e=0,c.d=[0];return}if(i<0?(i=-i,c.s=-1):c.s=1,i===~~i&&i<1e7){for(s=0,a=i;a>=10;a/=10)s++;E?s>o.maxE?(c.e=NaN,c.d=null):s<o.minE?(c.e=0,c.d=[0]):(c.e=s,c.d=[i]):(c.e=s,c.d=[i]);return}if(i*0!==0){i||(c.s=NaN),c.e=NaN,c.d=null;return}return Hn(c,i.toString())}if(u==="string")return(a=i.charCodeAt(0))===45?(i=i.slice(1),c.s=-1):(a===43&&(i=i.slice(1)),c.s=1),ms.test(i)?Hn(c,i):Ld(c,i);if(u==="bigint")return i<0?(i=-i,
c.s=-1):c.s=1,Hn(c,i.toString());throw Error(tt+i)}if(o.prototype=g,o.ROUND_UP=0,o.ROUND_DOWN=1,o.ROUND_CEIL=2,o.ROUND_FLOOR=3,o.ROUND_HALF_UP=4,o.ROUND_HALF_DOWN=5,o.ROUND_HALF_EVEN=6,o.ROUND_HALF_CEIL=7,o.ROUND_HALF_FLOOR=8,o.EUCLID=9,o.config=o.set=Jd,o.clone=ws,o.isDecimal=us,o.abs=Fd,o.acos=Bd,o.acosh=Vd,o.add=Gd,o.asin=Hd,o.asinh=qd,o.atan=Wd,o.atanh=jd,o.atan2=zd,o.cbrt=Kd,o.ceil=Zd,o.clamp=Qd,o.cos=Yd,o.cosh=Xd,o.div=el,o.exp=tl,o.floor=nl,o.hypot=rl,o.ln=ol,o.log=il,o.log10=al,o.log2=sl,
o.max=ul,o.min=cl,o.mod=dl,o.mul=ll,o.pow=pl,o.random=ml,o.round=fl,o.sign=hl,o.sin=gl,o.sinh=yl,o.sqrt=bl,o.sub=wl,o.sum=xl,o.tan=_l,o.tanh=Sl,o.trunc=Dl,e===void 0&&(e={}),e&&e.defaults!==!0)for(r=["precision","rounding","toExpNeg","toExpPos","maxE","minE","modulo","crypto"],t=0;t<r.length;)e.hasOwnProperty(n=r[t++])||(e[n]=this[n]);return o.config(e),o}function el(e,t){return new this(e).div(t)}function tl(e){return new this(e).exp()}function nl(e){return x(e=new this(e),e.e+1,3)}function rl(){
var e,t,n=new this(0);for(E=!1,e=0;e<arguments.length;)if(t=new this(arguments[e++]),t.d)n.d&&(n=n.plus(t.times(t)));else{if(t.s)return E=!0,new this(1/0);n=t}return E=!0,n.sqrt()}function us(e){return e instanceof b||e&&e.toStringTag===ps||!1}function ol(e){return new this(e).ln()}function il(e,t){return new this(e).log(t)}function sl(e){return new this(e).log(2)}function al(e){return new this(e).log(10)}function ul(){return gs(this,arguments,-1)}function cl(){return gs(this,arguments,1)}function dl(e,t){
return new this(e).mod(t)}function ll(e,t){return new this(e).mul(t)}function pl(e,t){return new this(e).pow(t)}function ml(e){var t,n,r,o,i=0,s=new this(1),a=[];if(e===void 0?e=this.precision:he(e,1,nt),r=Math.ceil(e/D),this.crypto)if(crypto.getRandomValues)for(t=crypto.getRandomValues(new Uint32Array(r));i<r;)o=t[i],o>=429e7?t[i]=crypto.getRandomValues(new Uint32Array(1))[0]:a[i++]=o%1e7;else if(crypto.randomBytes){for(t=crypto.randomBytes(r*=4);i<r;)o=t[i]+(t[i+1]<<8)+(t[i+2]<<16)+((t[i+3]&127)<<
24),o>=214e7?crypto.randomBytes(4).copy(t,i):(a.push(o%1e7),i+=4);i=r/4}else throw Error(ls);else for(;i<r;)a[i++]=Math.random()*1e7|0;for(r=a[--i],e%=D,r&&e&&(o=Z(10,D-e),a[i]=(r/o|0)*o);a[i]===0;i--)a.pop();if(i<0)n=0,a=[0];else{for(n=-1;a[0]===0;n-=D)a.shift();for(r=1,o=a[0];o>=10;o/=10)r++;r<D&&(n-=D-r)}return s.e=n,s.d=a,s}function fl(e){return x(e=new this(e),e.e+1,this.rounding)}function hl(e){return e=new this(e),e.d?e.d[0]?e.s:0*e.s:e.s||NaN}function gl(e){return new this(e).sin()}function yl(e){
return new this(e).sinh()}function bl(e){return new this(e).sqrt()}function wl(e,t){return new this(e).sub(t)}function xl(){var e=0,t=arguments,n=new this(t[e]);for(E=!1;n.s&&++e<t.length;)n=n.plus(t[e]);return E=!0,x(n,this.precision,this.rounding)}function _l(e){return new this(e).tan()}function Sl(e){return new this(e).tanh()}function Dl(e){return x(e=new this(e),e.e+1,1)}g[Symbol.for("nodejs.util.inspect.custom")]=g.toString;g[Symbol.toStringTag]="Decimal";var b=g.constructor=ws(Xr);qn=new b(
qn);Wn=new b(Wn);b.set({precision:120,rounding:b.ROUND_HALF_UP});var Qn=Number.MAX_SAFE_INTEGER,vl=22,xs=Array.from({length:vl+1},(e,t)=>+`1e${t}`);function Jn(e){return xs[e]}function Yn(e){let[t="0",n=""]=e.split("."),r=n.replace(/0+$/,""),o=Number(t+r);return Number.isSafeInteger(o)?{units:o,scale:r.length}:void 0}function _s(e,t){let n=e.units*+`1e${t-e.scale}`;return Number.isSafeInteger(n)?n:void 0}function Mt(e){let t=xs.indexOf(e);return t<0?void 0:t}function ae(e,t,n){return new b(e).times(t).dividedBy(n)}function V(e){return Number(e.toString())}function Ss(e,t){return e.price===t.price&&e.per===t.per?!0:new b(e.price).times(t.per).eq(new b(t.price).times(e.per))}function Ds(e){let t=new Map;for(let n=0;n<e.length;n++){let r=e[n];if(r===void 0)continue;let{model:o,meter:i,tier:s,context:a,override:u}=r,c=`${o}|${i}|${s}|${a.band}|${u?"own":""}`,d=t.get(c);if(d===void 0){t.set(c,[n]);continue}for(let l of d){let p=e[l];if(p!==void 0&&Ti(p,r)&&!Ss(p,r))return[l,n]}d.push(n)}}var ro=["model","meter","tier","context","price","per","from","until","source","note","threshold","checked","override"];function vs(e){let t=typeof e=="string"?e.trim().toLowerCase():"";return ro.find(n=>n===t)}var oo=ro.slice(0,10);function Rl(e){var t,n,r;return[e.model,e.meter,e.tier,e.context.band,Number(e.price),e.per,(t=e.from)!=null?t:"",(n=e.until)!=null?n:"",e.source,e.note,e.context.band==="any"?"":e.context.threshold,(r=e.checked)!=null?r:"",e.override?"yes":""]}function Rs(e){return[
[...ro],...e.map(Rl)]}function ao(e,t,n){var s,a;let r=El((s=e[0])!=null?s:[]),o=[],i=[];for(let u=1;u<e.length;u++){let c=(a=e[u])!=null?a:[];c.every(U)||(o.push(Il(new so(c,u,r,t),n)),i.push(u))}if(o.length===0)throw new m("the rate table has no rows. Refresh the rates in the sidebar.");return Tl(o,u=>{var c,d;return t((c=i[u])!=null?c:0,(d=r.get("price"))!=null?d:0,"price")}),kt.of(o,Se)}function Tl(e,t){var f;let[n,r]=(f=Ds(e))!=null?f:[];if(n===void 0||r===void 0)return;let[o,i]=[e[n],e[r]];if(o===void 0||i===void 0)
return;let{model:s,meter:a,tier:u,context:c,override:d}=o,l=`${s} ${a} (${u}${c.band==="any"?"":`, ${c.band} context`})`,p=d?"Delete one, or let the earlier price end (until) on the day on which the later one begins (from).":"Delete the one that is wrong. A price of your own needs yes in its override column; a price that changed needs an end (until).";throw new m(`${t(n)} and ${t(r)} both price ${l} on the same days, at $${o.price} and $${i.price}. ${p}`)}function El(e){let t=new Map;e.forEach((r,o)=>{
let i=vs(r);if(i!==void 0){if(t.has(i))throw new m(`the rate table has two columns named "${i}". Remove one.`);t.set(i,o)}});let n=oo.filter(r=>!t.has(r));if(n.length>0)throw new m(`the rate table has no column "${n.join('", "')}". Its first row must name the columns ${oo.join(", ")}; repair the Rates sheet from the sidebar.`);return t}var so=class{constructor(t,n,r,o){this.line=t;this.index=n;this.columns=r;this.place=o}cell(t){let n=this.columns.get(t);return n===void 0?"":this.line[n]}text(t){
let n=this.cell(t);return typeof n=="string"?n.trim():U(n)?"":String(n)}fail(t,n){var o;let r=this.place(this.index,(o=this.columns.get(t))!=null?o:0,t);throw new m(`${r} holds ${O(this.cell(t))}, but ${t} must be ${n}. Correct the cell, or repair the Rates sheet from the sidebar.`)}};function Il(e,t){let n=io(e,"from",t),r=io(e,"until",t);return n!==null&&r!==null&&r<n&&e.fail("until",`a day after from, which is ${n}`),{model:kl(e),meter:Ol(e),tier:Al(e),context:Cl(e),price:Ml(e),per:Pl(e),from:n,
until:r,source:e.text("source"),note:e.text("note"),checked:io(e,"checked",t),override:Nl(e)}}function kl(e){let t=mt(e.text("model"));return t===""?e.fail("model","a model id"):t}function Ol(e){let t=e.text("meter").toLowerCase();return Fe(t)?t:e.fail("meter",`one of ${ft.join(", ")}`)}function Al(e){var t;return(t=ht(e.text("tier")))!=null?t:e.fail("tier",`one of ${Re.join(", ")}`)}function Cl(e){let t=e.text("context").toLowerCase();if(t==="any"||t==="")return{band:"any"};if(t!=="short"&&t!==
"long")return e.fail("context","any, short or long");let n=e.cell("threshold");return U(n)?{band:t,threshold:272e3}:typeof n=="number"&&Number.isSafeInteger(n)&&n>0?{band:t,threshold:n}:e.fail("threshold","a whole number of tokens")}function Ml(e){let t=e.cell("price");return typeof t=="number"&&Number.isFinite(t)&&t>=0?new b(t).toFixed():e.fail("price","a number of at least 0, in USD")}function Pl(e){let t=e.cell("per");return typeof t=="number"&&Mt(t)!==void 0?t:e.fail("per","1, 1000 or 100000\
0")}function io(e,t,n){let r=e.cell(t);if(U(r))return null;try{return gt(t,r,n)}catch{return e.fail(t,"a date, text such as 2026-07-30, or blank")}}function Nl(e){let t=e.cell("override");if(typeof t=="boolean")return t;let n=e.text("override").toLowerCase();return n===""||n==="no"?!1:n==="yes"?!0:e.fail("override","yes or blank")}function Ts(e,t){if(It(e))return ao(e,(r,o,i)=>`rates, row ${r+1}, column ${i}`,t);if(!U(e))throw new m(`rates is ${O(e)}, but must be a range such as OPENAI_RATES.`);let n=t.ratesRange();return n===null?bt():ao(n.values,(r,o)=>$l(n,r,o),t)}function $l(e,t,n){return nn(e.sheet,Vn(e.row+t,e.column+n))}var Pt=class{constructor(t,n){this.host=t;this.rates=n}get table(){var t;return(t=this.known)!=null?t:this.known=Ts(this.rates,this.host)}};function Es(e){let t=[],n=[],r="";for(let o of e){let i=n[n.length-1],s=o.kind==="close"||o.kind==="close array";if(s&&(i==null?void 0:i.kind)!==(o.kind==="close"?"call":"array"))return;(i==null?void 0:i.kind)==="call"&&Ll(i,o),o.kind==="open"?n.push({kind:"call",name:r,arguments:[],separator:void 0,blank:!0,start:o.start+1}):o.kind==="open array"?n.push({kind:"array"}):s&&(n.pop(),(i==null?void 0:i.kind)==="call"&&t.push(i)),o.kind!=="space"&&(r=o.kind==="name"?o.text.toUpperCase():"")}return n.
length===0?t:void 0}function Ll(e,t){var n;t.kind==="separator"||t.kind==="close"?(e.arguments.push({blank:e.blank,start:e.start,end:t.start}),e.blank=!0,e.start=t.start+1,t.kind==="separator"&&((n=e.separator)!=null||(e.separator=t.text))):t.kind!=="space"&&(e.blank=!1)}var Ul=/^(?:'((?:[^']|'')+)'|([^'!:]+))!/,Fl=/^\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?(?:(:)\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?)?$/i;function Bl(e){return Array.from(e.toUpperCase()).reduce((t,n)=>t*26+n.charCodeAt(0)-64,0)}function ks(e){var v,w,_,T;let[t="",n,r]=(v=Ul.exec(e.trim()))!=null?v:[],[,o,i,s,a,u]=(w=Fl.exec(e.trim().slice(t.length)))!=null?w:[],c=o!==void 0&&i!==void 0&&s===void 0;if(!c&&!(o!==void 0&&i!==void 0&&(a!==void 0||u!==void 0))&&!(o!==void 0&&a!==void 0&&i===void 0&&u===void 0)&&
!(i!==void 0&&u!==void 0&&o===void 0&&a===void 0))return;let[f,h]=Is(i,c?i:u,Number),[y,R]=Is(o,c?o:a,Bl);return{sheet:(T=(_=n==null?void 0:n.replace(/''/g,"'"))!=null?_:r)!=null?T:null,row:f,column:y,lastRow:h,lastColumn:R}}function Is(e,t,n){let r=e===void 0?1:n(e);if(t===void 0)return[r,null];let o=n(t);return[Math.min(r,o),Math.max(r,o)]}var uo=/\s/,co=/[\s"'(),;{}\\+\-*/^&=<>%:#@[\]|~`]/,Vl={"(":"open",")":"close","{":"open array","}":"close array",";":"separator"};function As(e,t){let n=[],r=0;for(;r<e.length;){let o=Gl(e,r);if(o===void 0)return;let i=e.slice(r,o);n.push({kind:Wl(i,t),start:r,text:i}),r=o}return n}function Gl(e,t){let n=e.charAt(t);return n==='"'||n==="'"?Hl(e,t,n):n==="["?ql(e,t):uo.test(n)?Os(e,t,r=>uo.test(r)):co.test(n)?t+1:Os(e,t,r=>!co.test(r))}function Hl(e,t,n){for(let r=t+1;r<e.length;r++)if(e.charAt(
r)===n){if(e.charAt(r+1)!==n)return r+1;r++}}function ql(e,t){let n=0;for(let r=t;r<e.length;r++)if(e.charAt(r)==="["&&n++,e.charAt(r)==="]"&&--n===0)return r+1}function Os(e,t,n){let r=t+1;for(;r<e.length&&n(e.charAt(r));)r++;return r}function Wl(e,t){var r;let n=e.charAt(0);return n==='"'||n==="'"||n==="["?"quoted":uo.test(n)?"space":n===","?t.decimalComma?"other":"separator":(r=Vl[n])!=null?r:co.test(n)?"other":"name"}var jl=()=>null;function Cs(e,t,n,r){var s;let o=r===null?void 0:zl(r,e);if(o===void 0)return jl;let i=new Map;for(let a of n){let u=ks((s=o[t.indexOf(a.name)])!=null?s:"");u!==void 0&&Kl(u,a)&&i.set(a.name,u)}return(a,u,c)=>{let d=i.get(a);if(d===void 0)return null;let l=Vn(d.row+u,d.column+c);return d.sheet===null?l:nn(d.sheet,l)}}function zl(e,t){var n,r;for(let o of[!0,!1]){let i=(r=Es((n=As(e,{decimalComma:o}))!=null?n:[]))==null?void 0:r.filter(a=>a.name===t),[s]=i!=null?i:[];if(s===void 0||
(i==null?void 0:i.length)!==1)return;if(s.arguments.length>1||!o)return s.arguments.map(({start:a,end:u})=>e.slice(a,u))}}function Kl({row:e,column:t,lastRow:n,lastColumn:r},{rows:o,columns:i}){return(n===null||n-e+1===o)&&(r===null||r-t+1===i)}function Ms(e){let t=yt(e),[n]=t;if(t.length===1&&U(n))return"stop";let r=t.length===1&&typeof n=="string"?n.trim().toLowerCase():"";if(r==="stop"||r==="show")return r;let o=t.length===1?O(n):`a range of ${t.length} cells`;throw new m(`on_problem is ${o}, but must be stop (a problem fails the call) or show (it stands in its row as text).`)}function Ps(e){let t=c=>e.filter(({argument:d})=>d.kind.says===c),[n,r,o]=[t("model"),t("quantity"),t("detail")],i=c=>c.filter(({values:d})=>d.varies),s=c=>c.filter(({argument:d})=>d.required),a=i(n);if(a.length>0){let c=s(r).filter(({values:d})=>!d.varies);return[...a,...c,...i(r)]}if(i(s(r)).length>0)return i(r);let u=i(s(o));return u.length>0?[...u,...i(r)]:[...n,...r]}var Zl=/^#[^\s\p{Ll}]{1,15}$/u,Ql=/^loading\s?(\.{3}|…)$/i;function Xn(e,t){if(typeof t!="string")return;let n=t.trim();return Ql.test(n)?`${e} is "${n}": the formula it comes from is still being worked out. Wait for it, or see why it does not end.`:Zl.test(n)?`${e} is ${n}, the error of another formula. Correct the cell it comes from first.`:void 0}var er="",tr=class{constructor(t,n,r){this.row={};this.day=er;this.isFixedRead=!1;let o=Jl(t,n,r);this.all=o.map(({values:a})=>a);let i=o.some(({isDay:a,values:u})=>a&&u.varies),s=({argument:a,values:u})=>u.varies||i&&a.kind.byDay;this.fixed=o.filter(a=>!s(a)),this.varying=o.filter(s),this.deciding=Ps(o).map(({values:a})=>a)}isBlank(t,n){var o;let{deciding:r}=this;for(let i=r.length-1;i>=0;i--)if(!U((o=r[i])==null?void 0:o.at(t,n)))return!1;return r.length>0}read(t,n){return this.isFixedRead||(this.
readAll(this.fixed,0,0),this.isFixedRead=!0),this.readAll(this.varying,t,n),this.reading=void 0,this.row}readAll(t,n,r){let o=this.row;for(let i of t){this.reading=i;let s=i.read(i.values.at(n,r),this.day);o[i.name]=s,i.isDay&&(this.day=s!=null?s:er)}}fault(t,n,r){var s,a,u;let{reading:o}=this;if(o===void 0){let[c=""]=(s=/^\w*/.exec(t.message))!=null?s:[];return{message:t.message,values:(a=this.rangeOf(c))!=null?a:this.rowRange()}}let i=(u=Xn(o.name,o.values.at(n,r)))!=null?u:t.message;return o.
values.varies?{message:i,values:o.values}:{message:i,values:this.varying.includes(o)?this.rangeOf(Ns):void 0}}rangeOf(t){return this.all.find(n=>n.name===t&&n.varies)}rowRange(){return[...this.deciding,...this.all].find(t=>t.varies)}},Ns="as_of";function Jl(e,t,n){let r=Object.keys(e).flatMap((o,i)=>{let s=e[o];if((s==null?void 0:s.per)!=="cell")return[];let a=new Et(o,t[i]);return[{name:o,isDay:o===Ns,argument:s,values:a,read:lo(o,s,n)}]});return[...r.filter(({isDay:o})=>o),...r.filter(({isDay:o})=>!o)]}
function lo(e,{kind:t,blank:n},r){let o=t.reader(e,r);if(n===void 0)return o;let i;return(s,a)=>typeof s!="number"&&U(s)?(i!=null?i:i={value:n(r)}).value:o(s,a)}function Ie(e){let[t="",...n]=String(e).split(".");return[t.replace(/\B(?=(?:\d{3})+$)/g,","),...n].join(".")}var Yl=3,nr=class{constructor(){this.first=[];this.count=0}get any(){return this.count>0}add(t){this.count++,this.first.length<Yl&&this.first.push(t)}error(t,n,r,o){let i=t.columns===1?"row":"cell",s=`${Ie(this.count)} of ${Ie(n)} ${i}${n===1?"":"s"} ${this.count===1?"has":"have"} a problem.`,a=this.count===1?"Correct it":"Correct them";return new m([s,...this.words(r),`${a}${o}.`].join(" "))}words(t){var r;let n=new Map;for(let o of this.first){let i=(r=n.get(o.message))!=null?r:[];i.push(Xl(o,
t)),n.set(o.message,i)}return[...n].map(([o,i])=>`${i.join(", ")}: ${o}`)}};function Xl({row:e,column:t,values:n},r){let[o,i]=[n.rows===1?0:e,n.columns===1?0:t],s=r(n.name,o,i);return s!==null?s:n.columns===1?`row ${o+1} of ${n.name}`:n.rows===1?`column ${i+1} of ${n.name}`:`row ${o+1}, column ${i+1} of ${n.name}`}var ep=', or give on_problem "show" to see each problem in its row and the cost of the others';function C(e){let t=Object.keys(e.arguments),n=t.filter(r=>{var o;return((o=e.arguments[r])==null?void 0:o.required)===!0});return{name:e.name,parameters:t,required:n.length,evaluate(r,o){tp(r,n);let i=p=>r[t.findIndex(f=>e.arguments[f]===p)],s=Ms(i(Ce)),a=new Pt(o,i(A)),u=new tr(e.arguments,r,a),c=Ki(u.all),d=e.prepare(a),l={reader:u,shape:c,evaluate:d};return s==="show"?$s(l,({message:p})=>`Problem: ${p}`):
rp(l,p=>Cs(e.name,t,p,o.formula()),t.includes("on_problem")?ep:"")}}}function tp(e,t){if(!(t.length===0||e.some(n=>n!==void 0)))throw new m(`no argument is given. Give at least ${t.join(", ")}.`)}function $s({reader:e,shape:t,evaluate:n},r){let o=(s,a)=>{if(e.isBlank(s,a))return"";try{return np(n(e.read(s,a)))}catch(u){if(!(u instanceof m))throw u;return r(e.fault(u,s,a),s,a)}};if(t.rows===1&&t.columns===1)return o(0,0);let i=new Array(t.rows);for(let s=0;s<t.rows;s++){let a=[o(s,0)];for(let u=1;u<
t.columns;u++)a.push(o(s,u));i[s]=a}return i}function np(e){if(typeof e=="string"||e>-1/0&&e<1/0)return e;throw new m("the result is larger than a spreadsheet can hold. Check the quantities.")}function rp(e,t,n){let r=new nr,o=$s(e,({message:i,values:s},a,u)=>{if(s===void 0)throw new m(i);return r.add({row:a,column:u,values:s,message:i}),""});if(!r.any)return o;throw r.error(e.shape,op(e),t(e.reader.all),n)}function op({reader:e,shape:t}){let n=0;for(let r=0;r<t.rows;r++)for(let o=0;o<t.columns;o++)
e.isBlank(r,o)||n++;return n}var on=["low","high","auto","original"];function Ls(e){let t=e.trim().toLowerCase();return on.find(n=>n===t)}function sn(e,t){return{kind:"tiles",base:e,perTile:t,shortestSide:768}}var Us=sn(70,140),Fs=sn(85,170),Bs=sn(2833,5667),Vs=sn(75,150),Gs=sn(65,129),mo={kind:"fidelity",base:65,perTile:129,shortestSide:512,square:4160,oblong:6240};function rt(e,t){return{longestSide:e,budget:t}}function Hs(e){return{low:e,high:e,auto:e}}function qe(e){return{kind:"patches",hundredths:e,sizing:Hs(rt(2048,1536))}}function fo(e){return{kind:"patches",hundredths:e,sizing:Hs(rt(2048,6144))}}var rr=rt(2048,2500),po=rt(
6e3,1e4),ho=rt(512,null),or=rt(65535,null),go={kind:"patches",hundredths:120,sizing:{low:rt(2048,6144),high:rr,auto:rr,original:po}},qs={kind:"patches",hundredths:120,sizing:{low:ho,high:rr,auto:po,original:po}},Ws={kind:"patches",hundredths:120,sizing:{low:ho,high:rr,auto:or,original:or}},js={kind:"patches",hundredths:120,sizing:{low:ho,high:rt(65535,2500),auto:or,original:or}};var le={certainty:"official",source:"OpenAI, Images and vision guide, 2026-09"},an={certainty:"measured",source:"API usage measured by its users, OpenAI forum, 2025-05 to 2026-06"},Js={certainty:"official",source:"OpenAI, Images and vision guide, as of 2025"},Ys={"guide-2023":{certainty:"official",source:"OpenAI, Vision guide, 2023"},"guide-2025":Js,"calculator-2025":{certainty:"official",source:"OpenAI, price page calculator, 2025-10"}},zs="2026-08-01",wo="The guide gives 6,144 patches from abo\
ut 2026-08; before, it said 1,536.",yo="The guide said 1.62 (mini) and 2.46 (nano) until about 2026-08; OpenAI's calculator and its bills always used 1.2 and 1.5.",bo="Detail low had no effect when measured in 2025.",ip="Measured: images are fitted to 2048 px before patches are counted, though the guide of 2025 left that step out.",Ks="Low uses the 6,144-patch budget, so that it may count more than high: the guide of 2026-08 says so, measurements are not known.",sp="The guide of 2026-03 to 2026-\
07 gives this model 1,536 patches; it did not print a multiplier.",Zs="More than 30,000 patches are rejected by the API.";function J(e,t,n=""){return[{counting:e,evidence:t,note:n,from:null,until:null}]}function Qs(e,t,n,r){return[{counting:e,evidence:t,note:n,from:null,until:zs},{counting:r,evidence:le,note:wo,from:zs,until:null}]}var xo={"tiles-gpt-4o":J(Fs,le),"tiles-gpt-4o-mini":J(Bs,le),"tiles-o-series":J(Vs,le),"tiles-computer-use":J(Gs,Js),"tiles-gpt-5":J(Us,le),"fidelity-gpt-image-1":J(mo,
le,"The guide does not say where square ends."),"fidelity-gpt-image-1-mini":J(mo,le,"OpenAI's API reference lists high input fidelity as not supported by this model."),"patches-o4-mini":J(qe(172),le,bo),"patches-gpt-4.1-mini":Qs(qe(162),an,`${ip} ${bo} ${wo}`,fo(162)),"patches-gpt-4.1-nano":J(qe(246),le,bo),"patches-gpt-5-mini":J(qe(120),an,yo),"patches-gpt-5-nano":J(qe(150),an,yo),"patches-gpt-5.2":Qs(qe(120),le,wo,fo(120)),"patches-gpt-5.3-codex":J(qe(120),an,sp),"patches-gpt-5.3-chat":J(qe(120),
an),"patches-gpt-5.4":J(go,le,Ks),"patches-gpt-5.4-mini":J(go,le,`${Ks} ${yo}`),"patches-gpt-5.5":J(qs,le),"patches-gpt-5.6":J(Ws,le,Zs),"patches-gpt-6":J(js,le,Zs)};function ir(e){let t=Se().models.get(e);return t!==void 0&&up(t)}function Nt(e,t){var a,u,c;let n=Ln(e),r=(u=(a=Se().models.get(n))==null?void 0:a.images)!=null?u:"unknown",[o="",...i]=r.split(" "),s=(c=xo[o])==null?void 0:c.find(d=>ce(d,t));if(s===void 0)throw cp(e,r==="none");return{...s,model:n,evidence:ap(s,i)}}function ap({evidence:e},[t,n]){var r;return t==="like"?{certainty:"assumed",source:`not documented; counted as ${n!=null?n:"another model"}`}:(r=t===void 0?void 0:Ys[t])!=null?r:e}function up({
images:e}){var t;return xo[(t=e.split(" ")[0])!=null?t:""]!==void 0}function cp(e,t){let n=t?`"${e}" takes no images, or none that are billed by their tokens.`:`it is not known how "${e}" counts an input image: OpenAI does not publish the rule. Take its image tokens from OpenAI's usage data and price them with OPENAI_CHARGE.`;return new m(n)}var _o="gpt-5",dp={has:e=>ir(e)||bt().has(e),models:()=>bt().models(),get aliases(){return Se().aliases}},Xs={per:"cell",required:!1,kind:{says:"model",byDay:!0,reader:e=>Ge((t,n)=>re(fe(e,t),dp,n))},blank:()=>_o};var $t={says:"quantity",byDay:!1,reader:e=>t=>{if(typeof t=="number")return t;throw new m(`${e} is ${O(t)}, but must be a whole number of pixels. Give both sides of the image.`)}};function sr(e,t){if(U(t))return"auto";let n=typeof t=="string"?Ls(t):void 0;if(n!==void 0)return n;throw new m(`${e} is ${O(t)}, but must be one of ${on.join(", ")}.`)}var un=["low","medium","high"],ar={kind:"table",sizes:new Map([["1024x1024",{low:272,medium:1056,high:4160}],["1024x1536",{low:408,medium:1584,high:6240}],["1536x1024",{low:400,medium:1568,high:6208}]])},lp={kind:"formula",factor:{low:16,medium:48,high:96},step:16,longestEdge:3840,largestRatio:3,fewestPixels:655360,mostPixels:8294400},So={certainty:"official",source:"OpenAI, Image generation guide, 2025-10"},Do=[{model:"gpt-image-1",counting:ar,evidence:So,note:""},{model:"gpt-image-1-mini",counting:ar,
evidence:So,note:"The per-image prices OpenAI prints are $0.002 to $0.003 above tokens × rate, unexplained."},{model:"gpt-image-1.5",counting:ar,evidence:So,note:""},{model:"chatgpt-image-latest",counting:ar,evidence:{certainty:"assumed",source:"not documented; counted as gpt-image-1.5"},note:"Its printed per-image prices are those of gpt-image-1.5."},{model:"gpt-image-2",counting:lp,evidence:{certainty:"third-party",source:"OpenAI forum, 2026-06: formula behind OpenAI's calculator"},note:"Repr\
oduces every figure OpenAI prints."}];function De(e,t){return(e-e%t)/t}function We(e,t){let n=e%t;return n===0?e/t:(e-n)/t+1}function vo(e,t){return De(2*e+t,2*t)}function Ro(e){if(e<2)return e;let t=1;for(;t*t<=e;)t*=2;for(;;){let n=De(t+De(e,t),2);if(n>=t)return t;t=n}}function cn(e){let t=e.trim().toLowerCase();return un.find(n=>n===t)}var pp=/^([1-9]\d{0,5})\s*[x×*]\s*([1-9]\d{0,5})$/i;function ea(e){let t=pp.exec(e.trim());return t?{width:Number(t[1]),height:Number(t[2])}:void 0}function ur(e){let t=Do.find(n=>n.model===e);if(t===void 0){let n=Do.map(r=>r.model).join(", ");throw new m(`"${e}" makes no images whose tokens are known. Known are those of ${n}.`)}return t}function cr(e,t,n){return e.counting.kind==="table"?mp(e.model,e.counting,t,n):fp(e.model,
e.counting,t,n)}function mp(e,{sizes:t},n,r){var i;let o=(i=t.get(`${r.width}x${r.height}`))==null?void 0:i[n];if(o===void 0)throw new m(`"${e}" does not make images of ${r.width}x${r.height}. It makes ${[...t.keys()].join(", ")}.`);return o}function fp(e,t,n,r){hp(e,t,r);let o=Math.max(r.width,r.height),i=Math.min(r.width,r.height),s=t.factor[n],a=De(2*s*i+o,2*o);return We(s*a*(2e6+o*i),4e6)}function hp(e,t,{width:n,height:r}){let{step:o,longestEdge:i,largestRatio:s,fewestPixels:a,mostPixels:u}=t,
c=n*r;if(!(n%o===0&&r%o===0&&Math.max(n,r)<=i&&Math.max(n,r)<=s*Math.min(n,r)&&c>=a&&c<=u))throw new m(`"${e}" does not make images of ${n}x${r}. It makes sizes in multiples of ${o} px, no edge above ${Ie(i)} px, at most ${s}:1, from ${Ie(a)} to ${Ie(u)} pixels, such as 1024x1024, 1024x1536, 1536x1024.`)}function To({width:e,height:t},n){return e<=n&&t<=n?{width:e,height:t}:e>=t?{width:n,height:Math.max(1,vo(t*n,e))}:{width:Math.max(1,vo(e*n,t)),height:n}}function ta({width:e,height:t},n){return e<=n||t<=n?{width:e,height:t}:e<=t?{width:n,height:De(t*n,e)}:{width:De(e*n,t),height:n}}function na({width:e,height:t},n,r){let o=Ro(De(n*e,t)),i=Ro(De(n*t,e));return o*t<=i*e?{width:r*o,height:De(r*o*t,e)}:{width:De(r*i*e,t),height:r*i}}var sa=512,Lt=32,gp=2048,aa=3e4,ra=2**31-1;function ua(e){return e.counting.kind==="fidelity"?"image_input":"input"}function Ut(e,t,n){switch(oa("width",t.width),oa("height",t.height),e.counting.kind){case"tiles":return yp(e,e.counting,t,n);case"fidelity":return bp(e,e.counting,t,n);case"patches":return wp(e,e.counting,t,n)}}function oa(e,t){if(!Number.isInteger(t)||t<1||t>ra)throw new m(`${e} is ${t}, but must be a whole number of pixels from 1 to ${Ie(ra)}.`)}function yp(e,t,n,r){if(r==="origi\
nal")throw Io(e,r,["low","high","auto"]);if(r==="low")return Eo(e,t,n,0,0,0);let o=ca(n,t.shortestSide);return Eo(e,t,o,dr(o.width),dr(o.height),0)}function bp(e,t,n,r){if(r==="original")throw Io(e,r,["low","high","auto"]);let o=ca(n,t.shortestSide),i=n.width===n.height?t.square:t.oblong,s=r==="high"?i:0;return Eo(e,t,o,dr(o.width),dr(o.height),s)}function ca(e,t){return ta(To(e,gp),t)}function dr(e){return We(e,sa)}function Eo(e,{base:t,perTile:n},r,o,i,s){let a=t+o*i*n+s;return{rule:e,resized:r,
unit:sa,across:o,down:i,base:t,perUnit:String(n),extra:s,total:a}}function wp(e,t,n,r){let o=t.sizing[r];if(o===void 0)throw Io(e,r,on.filter(a=>t.sizing[a]!==void 0));let i=To(n,o.longestSide);o.budget!==null&&ia(i)>o.budget&&(i=na(i,o.budget,Lt));let s=ia(i);if(s>aa)throw _p(e,n,r,s);return{rule:e,resized:i,unit:Lt,across:We(i.width,Lt),down:We(i.height,Lt),base:0,perUnit:xp(t.hundredths),extra:0,total:We(s*t.hundredths,100)}}function ia({width:e,height:t}){return We(e,Lt)*We(t,Lt)}function xp(e){
return String(e/100)}function Io(e,t,n){return new m(`detail "${t}" is not offered by "${e.model}". It offers ${n.join(", ")}.`)}function _p(e,{width:t,height:n},r,o){return new m(`an image of ${t}×${n} at detail "${r}" needs ${Ie(o)} patches, but OpenAI's API rejects more than ${Ie(aa)} for "${e.model}". Make it smaller, or use detail "high".`)}var ko="gpt-image-2";function da(){let e=q(n=>sr("detail",n)),t=q(n=>q(r=>{if(r===ko&&!ir(r))return Sp();let o=Nt(r,n);return(i,s)=>Ut(o,i,e(s)).total}));return(n,r)=>t(r)(n)}function Sp(){let e=ur(ko);return(t,n)=>{let r=typeof n=="string"&&!U(n)?cn(n):void 0;if(r===void 0)throw new m(`detail is ${O(n)}, but for ${ko} must be the quality of the image it makes: low, medium or high. How it counts input images is not published.`);return cr(e,r,t)}}var la=C({name:"IMAGE_TOKENS",arguments:{width:S($t),height:S($t),detail:I(Tt,void 0),model:Xs,as_of:N},prepare(){let e=da();return({width:t,height:n,detail:r,model:o,as_of:i})=>e(o,i)({width:t,height:n},r)}});var pa=["input","output"],Dp={input:10,output:20};function ma(e,t){let n=new b(e).times(Dp[t]).ceil().toNumber();if(Number.isSafeInteger(n))return n;throw new m(`seconds is ${e}, which is more tokens than can be counted exactly. Check that it is in seconds.`)}var fa=C({name:"OPENAI_AUDIO_TOKENS",arguments:{seconds:S(ye),direction:I(Ye(pa),"input")},prepare:()=>({seconds:e,direction:t})=>ma(e,t)});function Ft(e,t){var r;let n=Oi(t.meter);return n===void 0||e.find(t)!==void 0?e.get(t):(r=e.find({...t,meter:n}))!=null?r:e.get(t)}var Bt=class{constructor(t){this.rate=t;let n=Yn(t.price),r=Mt(t.per),o=n&&r!==void 0?Jn(n.scale+r):void 0;this.units=n&&o!==void 0?n.units:NaN,this.divisor=o!=null?o:1}cost(t){if(Number.isSafeInteger(t)){let n=t*this.units;if(n<Qn)return n/this.divisor}return V(this.exactCost(t))}exactCost(t){return ae(t,this.rate.price,this.rate.per)}};function Ne(e){let t=new Map;return n=>{var i;let r=`${n.model}	${n.meter}	${(i=n.band)!=null?i:""}	${n.tier}	${n.day}`,o=t.get(r);return o===void 0&&(o=e(n),t.set(r,o)),o}}var ha=C({name:"OPENAI_CHARGE",arguments:{model:S(oe),meter:S(ji),quantity:S(ye),tier:ie,as_of:N,rates:A,on_problem:Ce},prepare({table:e}){let t=Ne(n=>new Bt(Ft(e,n)));return({model:n,meter:r,quantity:o,tier:i,as_of:s})=>{if(!Number.isSafeInteger(o)&&In(r.meter))throw new m(Yt("quantity",o));return t({model:n,...r,tier:i,day:s}).cost(o)}}});var wt=class{constructor(t,n,r,o){this.table=t;this.model=n;this.tier=r;this.day=o;var i;this.threshold=(i=t.threshold({model:n,meter:"input",tier:r,day:o}))!=null?i:1/0}cost(t){return this.band(t).cost(t)}exactCost(t){return this.band(t).exactCost(t)}band(t){var n,r;return t.input>this.threshold&&this.isLong(t)?(n=this.long)!=null?n:this.long=this.priced("long"):(r=this.short)!=null?r:this.short=this.priced("short")}isLong({input:t,requests:n}){if(n!==void 0)return t>this.threshold*n;throw new m(
`input is ${t}, and "${this.model}" bills a request of more than ${this.threshold} input tokens at long-context prices. Give requests: 1 if it is one request, else how many requests it adds up.`)}priced(t){return new Oo(this.table,this.model,this.tier,this.day,t)}},Oo=class{constructor(t,n,r,o,i){this.table=t;this.model=n;this.tier=r;this.day=o;this.name=i;var u;let s=c=>t.find({model:n,meter:c,tier:r,day:o,band:i}),a=s("input");this.rates={input:a,cached_input:(u=s("cached_input"))!=null?u:a,cache_write:s(
"cache_write"),output:s("output")},this.whole=vp(this.rates)}cost(t){let n=this.whole;if(n!==void 0){let r=t.input-t.cached-t.cacheWrites,o=(r===0?0:r*n.input)+(t.cached===0?0:t.cached*n.cached)+(t.cacheWrites===0?0:t.cacheWrites*n.cacheWrites)+(t.output===0?0:t.output*n.output);if(o<Qn)return o/n.divisor}return V(this.exactCost(t))}exactCost(t){return this.charge("input",t.input-t.cached-t.cacheWrites).plus(this.charge("cached_input",t.cached)).plus(this.charge("cache_write",t.cacheWrites)).plus(
this.charge("output",t.output))}charge(t,n){var o;if(n===0)return new b(0);let r=(o=this.rates[t])!=null?o:this.missing(t);return new b(n).times(r.price).dividedBy(r.per)}missing(t){let n=t==="cached_input"?"input":t;if(n==="cache_write"&&this.rates.input!==void 0)throw new m(`"${this.model}" has no cache_write price in the ${this.tier} tier on ${this.day}, so cache_writes must be 0 or blank.`);return this.table.get({model:this.model,meter:n,tier:this.tier,day:this.day,band:this.name})}};function vp(e){
let t=lr(e.input),n=lr(e.cached_input),r=lr(e.cache_write),o=lr(e.output),i=[t,n,r,o].filter(c=>c!==void 0),s=Math.max(0,...i.map(c=>c.scale)),a=Jn(s);if(a===void 0)return;let u=c=>{var d;return c===void 0?NaN:(d=_s(c,s))!=null?d:NaN};return{input:u(t),cached:u(n),cacheWrites:u(r),output:u(o),divisor:a}}function lr(e){if(e===void 0)return;let t=Yn(e.price),n=Mt(e.per);return t&&n!==void 0?{units:t.units,scale:t.scale+n}:void 0}function $e(e){let t=Object.keys(e.arguments),n=t.filter(r=>{var o;return((o=e.arguments[r])==null?void 0:o.required)===!0});return{name:e.name,parameters:t,required:n.length,evaluate(r,o){let i=new Pt(o,r[t.findIndex(s=>e.arguments[s]===A)]);return e.evaluate(Rp(e.arguments,r,i),i)}}}var ga="as_of";function Rp(e,t,n){let r=Object.keys(e),o={},i=()=>{var s;return(s=o[ga])!=null?s:n.host.today()};for(let s of[ga,...r]){let a=e[s];a===void 0||s in o||(o[s]=Tp(s,a,t[r.indexOf(s)],n,i))}return o}function Tp(e,t,n,r,o){
switch(t.per){case"call":return;case"range":return n;case"list":return yt(n).filter(i=>!U(i));case"cell":{let i=Ep(e,n);return Ip(e,i,()=>lo(e,t,r)(i,t.kind.byDay?o():er))}}}function Ep(e,t){let n=yt(t);if(n.length<=1)return n[0];throw new m(`${e} is a range of ${n.length} cells, but must be one value.`)}function Ip(e,t,n){try{return n()}catch(r){let o=r instanceof m?Xn(e,t):void 0;throw o===void 0?r:new m(o)}}var ya={says:"model",byDay:!0,reader:(e,{table:t})=>Ge((n,r)=>Ao(fe(e,n),t,r))};function Ao(e,t,n){let r=re(e,t,n),o=t.ratesOf(r).map(({meter:s})=>s),i=kp(o);if(i===void 0)return r;throw new m(`"${r}" ${i}`)}function kp(e){var r;let t=o=>e.some(o);if(t(o=>de[o].modality==="audio"))return"bills audio tokens at prices of their own, and this function prices text alone. Use OPENAI_REALTIME_COST, or OPENAI_USAGE_COST for the usage that OpenAI reports.";if(t(o=>o==="image_output"))return"bills the ima\
ges it makes at prices of their own, and this function prices text alone. Use OPENAI_IMAGE_GENERATION_COST, or OPENAI_USAGE_COST for the usage that OpenAI reports.";if(e.includes("input"))return;let n=Op.find(({meters:o})=>t(i=>o.test(i)));return`is not billed by text tokens, but by ${[...new Set(e)].join(", ")}. Use ${(r=n==null?void 0:n.use)!=null?r:"OPENAI_CHARGE"}.`}var Op=[{meters:/^video_/,use:"OPENAI_VIDEO_COST"},{meters:/^image_/,use:"OPENAI_IMAGE_GENERATION_COST"},{meters:/^(call|session|container_)/,
use:"OPENAI_TOOL_COST"},{meters:/^gb_day$/,use:"OPENAI_STORAGE_COST"},{meters:/^training/,use:"OPENAI_TRAINING_COST"}];function mr(e){if(e.cached+e.cacheWrites>e.input)throw Ap(e);return e}function Ap({input:e,cached:t,cacheWrites:n}){let r=n===0?`cached ${t}`:`cached ${t} and cache_writes ${n}`;return new m(`${r} is more than input ${e}, but is a part of it. Give input as OpenAI reports it, cached tokens included.`)}var Co=class{constructor(t,n,r){this.table=t;this.model=n;this.tier=r;this.periods=[]}on(t){var n;return(this.last===void 0||!ba(this.last,t))&&(this.last=(n=this.periods.find(r=>ba(r,t)))!=null?n:this.
add(t)),this.last.pricer}add(t){let n=this.table.ratesOf(this.model).flatMap(({from:s,until:a})=>[s,a]),[r,o]=[void 0,void 0];for(let s of n)s!==null&&(s<=t&&(r===void 0||s>r)&&(r=s),s>t&&(o===void 0||s<o)&&(o=s));let i={from:r,until:o,pricer:new wt(this.table,this.model,this.tier,t)};return this.periods.push(i),i}};function ba({from:e,until:t},n){return(e===void 0||e<=n)&&(t===void 0||n<t)}var pr=class{constructor(t){this.table=t;this.byTier=new Map;this.models=new Map}cost(t,n,r,o){let i=this.
of(t,n,r);try{return i.cost(o)}catch(s){if(s instanceof m)return new wt(this.table,t,n,r).cost(o);throw s}}of(t,n,r){n!==this.tier&&(this.tier=n,this.models=this.select(n));let o=this.models.get(t);return o===void 0&&(o=new Co(this.table,t,n),this.models.set(t,o)),o.on(r)}select(t){let n=this.byTier.get(t);return n===void 0&&(n=new Map,this.byTier.set(t,n)),n}};var Cp=["model","cost","times the cheapest"],wa=$e({name:"OPENAI_COMPARE",arguments:{models:{per:"list",required:!0},input:S(P),cached:I(P,0),output:I(P,0),tier:ie,as_of:N,rates:A,requests:I(Pn,void 0)},evaluate({models:e,input:t,cached:n,output:r,tier:o,as_of:i,requests:s},{table:a}){var l,p;if(e.length===0)throw new m("models is blank. Give a range of model ids, such as A2:A9.");let u=mr({input:t,cached:n,cacheWrites:0,output:r,requests:s}),c=e.map(f=>fe("models",f)).map(f=>({model:f.trim(),cost:new wt(
a,Ao(f,a,i),o,i).exactCost(u)})).sort((f,h)=>f.cost.comparedTo(h.cost)),d=(p=(l=c[0])==null?void 0:l.cost)!=null?p:new b(0);return[Cp,...c.map(({model:f,cost:h})=>[f,V(h),d.isZero()?"":V(h.dividedBy(d))])]}});var xa=C({name:"OPENAI_COST",arguments:{model:S(ya),input:S(P),cached:I(P,0),output:I(P,0),tier:ie,as_of:N,rates:A,cache_writes:I(P,0),requests:I(Pn,void 0),on_problem:Ce},prepare({table:e}){let t=new pr(e);return({model:n,tier:r,as_of:o,input:i,cached:s,output:a,cache_writes:u,requests:c})=>t.cost(n,r,o,mr({input:i,cached:s,cacheWrites:u,output:a,requests:c}))}});function ot(e){return{ok:!0,value:e}}function xt(e){return{ok:!1,failure:e}}var Mp="2026-06-02";var _a=new Map([["code-interpreter","container_minute_1gb"],["code-interpreter-1gb","container_minute_1gb"],["code-interpreter-4gb","container_minute_4gb"],["code-interpreter-16gb","container_minute_16gb"],["code-interpreter-64gb","container_minute_64gb"]]),Sa=[..._a.keys()],Pp=20;function Da(e,t,n){let r=_a.get(e);if(r!==void 0)return n>=Mp?{meter:r,quantity:t===0?0:Math.max(t,5)}:r==="container_minute_1gb"?{meter:"session",quantity:t}:{meter:r,quantity:t*Pp}}var va=new Map([["file-search",1],["chatkit",1]]),fr=[...va.keys()];function Ra(e,t,n){let r=va.get(e);return r===void 0?void 0:b.max(0,new b(t).minus(r)).times(n)}function Mo(e){var t,n;return(n=(t=Se().models.get(Ln(e)))==null?void 0:t.reasons)!=null?n:void 0}var Po=["web-search","image-web-search","web-search-preview","web-search-preview-non-reasoning"];function hr(e){return Po.some(t=>t===e)}var Np=new Map([["gpt-4o-mini",8e3],["gpt-4.1-mini",8e3]]);function gr(e,t){if(e==="web-search-preview-non-reasoning")return{kind:"free"};let n=e==="web-search"?Np.get(t):void 0;return n===void 0?{kind:"input"}:{kind:"block",tokensPerCall:n}}var Ta="web-search-preview";function Ea(e,t){let{tool:n,quantity:r,contentTokens:o,day:i}=t;if(hr(n))return $p(e,t,n);if(o>0)throw new m(`content_tokens is ${o}, but ${_e(n)} is no web search: leave it blank.`);let s=Da(n,r,i);if(s)return dn(e,"code-interpreter",s.meter,s.quantity,i);if(e.ratesOf(n).some(a=>a.meter==="call"))return dn(e,n,"call",r,i);throw Fp(n)}function $p(e,t,n){let r=No(n,t.model);return Lp(e,r,t.day),dn(e,r,"call",t.quantity,t.day).plus(Up(e,t,r))}function Lp(e,t,n){let r=i=>e.
find({model:i,meter:"call",tier:"standard",day:n})!==void 0,o=e.models().filter(i=>i.startsWith(`${Ta}-`)&&r(i));if(!(!t.startsWith(Ta)||r(t)||o.length===0))throw new m(`"${t}" has no price on ${n}: web search in preview was priced by its search context size then. Its tools are ${o.join(", ")}.`)}function No(e,t){if(e==="web-search-preview-non-reasoning"&&t!==void 0&&Mo(t)===!0)throw new m(`"${t}" is a reasoning model: its tool is "web-search-preview".`);if(e!=="web-search-preview")return e;if(t===
void 0)throw new m('model is a blank, but the price of "web-search-preview" depends on whether the model reasons. Give the model.');let n=Mo(t);if(n===void 0)throw new m(`it is not known whether "${t}" is a reasoning model, on which the price of "web-search-preview" depends. If it is not, use "web-search-preview-non-reasoning".`);return n?e:"web-search-preview-non-reasoning"}function Up(e,{quantity:t,model:n,contentTokens:r,day:o},i){if(n===void 0){if(r===0)return new b(0);throw new m(`model is \
a blank, but ${r} content_tokens are billed at its input price. Give the model.`)}let s=gr(i,n);switch(s.kind){case"free":return new b(0);case"input":return dn(e,n,"input",r,o);case"block":return dn(e,n,"input",s.tokensPerCall*t,o)}}function dn(e,t,n,r,o){if(In(n)&&!Number.isSafeInteger(r))throw new m(`quantity is ${r}, but ${de[n].unit}s are counted whole.`);if(r===0)return new b(0);let{price:i,per:s}=e.get({model:t,meter:n,tier:"standard",day:o});return ae(r,i,s)}function Fp(e){if(fr.includes(
e))return new m(`"${e}" is billed for storage: use OPENAI_STORAGE_COST.`);let t=[...Po,"file-search",...Sa];return new m(`unknown tool ${_e(e)}. It must be one of ${t.join(", ")}.`)}var Bp=/promotional[^;]*/i;function br(e){let t=({model:o,meter:i,tier:s,band:a,day:u})=>Ft(e,{model:re(o,e,u),meter:i,tier:s,band:a,day:u}),n=o=>{let{price:i,per:s}=t(o);return new b(i).dividedBy(s)},r=o=>{var i;return e.factOf((i=Jt(o,e))!=null?i:"")};return{price:Ia(o=>yr(()=>n(o)),Vp),imageTokens:Ia(o=>yr(()=>{let i=Nt(re(o.model,e,o.day),o.day);return Ut(i,{width:o.width,height:o.height},o.detail).total}),o=>[o.model,o.width,o.height,o.detail,o.day].join("	")),hasMeter:(o,i,s)=>{let a=ge(o,
e,s);return a!==void 0&&e.ratesOf(a).some(u=>u.meter===i&&ce(u,s))},search:({tool:o,model:i,day:s})=>yr(()=>{let a=o.trim().toLowerCase();if(!hr(a))return{tool:o,content:{kind:"input"}};let u=re(i,e,s),c=No(a,u);return{tool:c,content:gr(c,u)}}),promotion:o=>{var s;let i=yr(()=>t(o).note);return i.ok?(s=Bp.exec(i.value))==null?void 0:s[0].trim():void 0},contextWindow:o=>{var i,s;return(s=(i=r(o))==null?void 0:i.contextWindow)!=null?s:void 0},released:o=>{var i,s;return(s=(i=r(o))==null?void 0:i.released)!=
null?s:void 0},shutdown:o=>{var i,s;return(s=(i=r(o))==null?void 0:i.shutdown)!=null?s:void 0}}}function Vp({model:e,meter:t,tier:n,band:r,day:o}){return`${e}	${t}	${n}	${r}	${o}`}function yr(e){try{return ot(e())}catch(t){if(t instanceof m)return xt(t.message);throw t}}function Ia(e,t){let n=new Map;return r=>{let o=t(r),i=n.get(o);return i===void 0&&(i=e(r),n.set(o,i)),i}}function ka(e){if(e.ok)return e.value;throw new m(e.failure)}var Vt=["main","second"];var Aa=["audioUncached","audioCached","audioOut","calls","billedGigabytes"],Ca={...Oa("main","Model"),...Oa("second","Second model"),"audio input":_t("audio","audio_input","audioUncached","audioModel","Audio: uncached input"),"cached audio input":{..._t("audio","cached_audio_input","audioCached","audioModel","Audio: cached input"),insteadOf:"audio input"},"audio output":_t("audio","audio_output","audioOut","audioModel","Audio: output"),transcription:_t("audio","minute","transcribedMinutes","tran\
scriptionModel","Transcription"),"main.calls":{..._t("calls","call","calls","tool","Model: tool calls"),slot:"main"},"second.calls":{..._t("calls","call","calls","tool","Second model: tool calls"),slot:"second"},storage:_t("storage","gb_day","billedGigabytes","storageTool","Storage")};function Oa(e,t){let n=e==="main"?"model":"secondModel",r=(o,i,s,a,u)=>({kind:o,slot:e,meter:i,use:s,model:n,label:`${t}: ${a}`,unit:"tokens",...u===void 0?{}:{insteadOf:`${e}.${u}`}});return{[`${e}.input`]:r("text",
"input","uncached","uncached input"),[`${e}.cached_input`]:r("text","cached_input","cached","cached input","input"),[`${e}.cache_write`]:r("text","cache_write","written","cache writes","input"),[`${e}.output`]:r("text","output","textOutput","output"),[`${e}.image_input`]:r("image","image_input","imagesUncached","image input"),[`${e}.cached_image_input`]:r("image","cached_image_input","imagesCached","cached image input","image_input")}}function _t(e,t,n,r,o){return{kind:e,meter:t,use:n,model:r,label:o,
unit:`${de[t].unit}s`}}var F=Ca,be=Object.keys(F);function Gt(e){return e.kind==="text"||e.kind==="image"}function St(...e){return be.filter(t=>e.includes(F[t].kind))}function wr(e){let t=F[e].insteadOf;return be.find(n=>n===t)}var Gp=["short","long"];function ln(e){return e.kind==="text"?Gp:["short"]}function Hp(e){return Gt(e)?Re:["standard"]}function pn(e){return ln(e).flatMap(t=>Hp(e).map(n=>({band:t,tier:n})))}function Ht(e){return Object.fromEntries(be.map(t=>[t,e(t)]))}function we(e){return{main:e("main"),second:e("second")}}var Dt={main:"model",second:"secondModel"},je={main:"mainShare",second:"secondShare"};var k=new b(0);function Y(e){return e.reduce((t,n)=>n.isZero()?t:t.plus(n),k)}var Ma=["text","image","audio"];function Pa(e,t,n,r){let o=Y(St(...Ma).map(T=>n[T])),i=Y(St("calls").map(T=>n[T])),s=Y(St("storage").map(T=>n[T])),u=e.priceChangeDate===null||r>=e.priceChangeDate?e.priceChange:k,c=o.times(u),d=St(...Ma).filter(T=>t.isUplifted(F[T].model)),l=Y(d.map(T=>n[T])).times(u.plus(1)).times(e.residencyShare),p=o.plus(c).plus(l).plus(i),f=p.plus(s),h=f.times(e.discountShare).negated(),y=f.plus(h),R=y.times(e.developmentShare),v=y.plus(R).times(e.contingencyShare),w=y.plus(
R).plus(v),_=s.isZero()?w:w.times(p).dividedBy(f);return{models:o,calls:i,storage:s,priceChange:c,residency:l,discount:h,production:y,development:R,contingency:v,total:w,low:w.minus(_.times(e.lowShare)),high:w.plus(_.times(e.highShare))}}function $a({turns:e,window:t},n,r,o){return Na(e,i=>Na(t,s=>qp(i,b.min(i,s),n,r,o)))}function qp(e,t,{prompt:n,fixed:r,message:o,answer:i},{longContextThreshold:s,minimumCachedPrompt:a},u){let c=o.plus(i),d=(ee,Q)=>ee.plus(Q.times(c)).minus(i),l=d(n,t),p=l.lessThanOrEqualTo(s)?e:b.max(k,z(s,n,"at most")),f=l.lessThan(a)?e:b.max(k,z(a,n,"below")),h=t.minus(1),y=d(r,h).lessThan(a)?h:b.max(k,z(a,r,"below")),R=r.greaterThanOrEqualTo(a),v=R?e.minus(t):k,w=R&&u?Wp:k,_=(ee,Q)=>{let[te,Je]=[Lo(b.max(ee,
y)),Lo(y)],me=b.max(ee,y).minus(y),pt=te.minus(Je);return{prompts:me.plus(Q),messages:pt,answers:pt.minus(me)}},T=b.min(p,t).minus(1),G=p.isZero()?k:w;return{sent:$o(e,t),sentShort:$o(p,t),small:$o(f,t),repeated:_(h,v.plus(w)),repeatedShort:_(T,(p.equals(e)?v:k).plus(G)),largest:l};function z(ee,Q,te){if(c.isZero())return k;let Je=ee.minus(Q).plus(i).dividedBy(c);return te==="at most"?Je.floor():Je.ceil().minus(1)}}var Wp=new b(1);function $o(e,t){let n=b.min(e,t),r=Lo(n).plus(e.minus(n).times(t));
return{prompts:e,messages:r,answers:r.minus(e)}}function Lo(e){return e.times(e.plus(1)).dividedBy(2)}function Uo({prompts:e,messages:t,answers:n},r,o,i){return e.times(r).plus(t.times(o)).plus(n.times(i))}function mn(e,t){return{prompts:e.prompts.minus(t.prompts),messages:e.messages.minus(t.messages),answers:e.answers.minus(t.answers)}}function Na(e,t){let n=e.floor(),r=t(n);if(n.equals(e))return r;let o=t(n.plus(1)),i=e.minus(n),s=(u,c)=>u.plus(c.minus(u).times(i)),a=u=>({prompts:s(r[u].prompts,
o[u].prompts),messages:s(r[u].messages,o[u].messages),answers:s(r[u].answers,o[u].answers)});return{sent:a("sent"),sentShort:a("sentShort"),small:a("small"),repeated:a("repeated"),repeatedShort:a("repeatedShort"),largest:s(r.largest,o.largest)}}var Fo={batch:"batchShare",flex:"flexShare",priority:"priorityShare"},vt=Object.values(Fo);function Bo(e){return e in Fo?Fo[e]:void 0}function La(e){let t=Y(vt.map(r=>e[r])),n=r=>{let o=Bo(r),i=o===void 0?k:e[o];return r===e.tier?i.plus(1).minus(t):i};return Object.fromEntries(Re.map(r=>[r,n(r)]))}function xr(e,t,n){let r={images:we(u=>e.imagesPerSession.times(n.imageTokens[u]).dividedBy(e.turns)),heard:e.audioInputMinutes.times(t.audioInputTokensPerMinute).dividedBy(e.turns),said:e.audioOutputMinutes.times(t.audioOutputTokensPerMinute).dividedBy(e.turns)},o=e.systemTokens.plus(e.toolSchemaTokens),i=we(u=>o.plus(e.retrievedTokens).plus(e.toolCalls.times(n.callTokens[u]))),s=we(u=>$a({turns:e.turns,window:e.history==="yes"?e.contextTurns:Vo},{prompt:i[u],fixed:o,message:e.userTokens.plus(r.
images[u]).plus(r.heard),answer:e.outputTokens.plus(r.said)},t,e.cacheBasis==="across sessions")),a=we(u=>{let c=r.images[u],[d,l]=n.ownImagePrice[u]?[k,c]:[c,k],p=e.userTokens.plus(d),f=h=>{let{sent:y,small:R,cacheable:v}=zp(s[u],h,e),w=(Q,te)=>Uo(Q,te,p,e.outputTokens),_=w(y,i[u]),G=w(v,e.cacheBasis==="all input"?i[u]:o).times(e.cachedShare),z=_.minus(w(R,i[u])).minus(G).times(e.cacheWriteShare),ee=v.messages.times(l).times(e.cachedShare);return{uncached:_.minus(G).minus(z),cached:G,written:z,
textOutput:y.prompts.times(e.outputTokens.plus(e.reasoningTokens)),imagesUncached:y.messages.times(l).minus(ee),imagesCached:ee}};return{short:f("short"),long:f("long")}});return{scenario:e,rules:n,parts:s,tokens:a,quantities:{...Kp(e,s.main,r),audioOut:e.audioOutputMinutes.times(t.audioOutputTokensPerMinute),calls:e.turns.times(e.toolCalls),billedGigabytes:b.max(e.storageGigabytes.minus(t.freeGigabytes),k)},tierShares:La(e)}}var Vo=new b(1),jp={prompts:k,messages:k,answers:k};function zp(e,t,{cacheBasis:n}){
let[r,o,i]=t==="short"?[e.sentShort,e.repeatedShort,e.small]:[mn(e.sent,e.sentShort),mn(e.repeated,e.repeatedShort),jp];return{sent:r,small:i,cacheable:n==="all input"?mn(r,i):o}}function Kp(e,t,{heard:n,said:r}){let o=a=>Uo(a,k,n,r),i=e.cacheBasis==="all input"?mn(t.sent,t.small):t.repeated,s=o(i).times(e.cachedShare);return{audioUncached:o(t.sent).minus(s),audioCached:s}}function _r(e,t,n){let r=F[t];if(!ln(r).includes(n))return k;let o=Ua(e,r.slot);if(!Gt(r))return o.times(Qp(e,r.use));let{short:i,
long:s}=e.tokens[r.slot],a=r.kind==="image"?i[r.use].plus(s[r.use]):e.tokens[r.slot][n][r.use];return o.times(a)}function Ua({scenario:e},t){return t===void 0?Vo:e[je[t]]}function Zp(e){return F[e].kind==="text"&&F[e].meter==="input"}function Qp(e,t){if(Jp(t))return e.quantities[t];let n=e.scenario[t];if(n instanceof b)return n;throw new Error(`the driver ${t} is no quantity`)}function Jp(e){return Aa.some(t=>t===e)}function Go(e,t,n){return Gt(F[t])?e.tierShares[n]:n==="standard"?Vo:k}function fn(e,t,{
band:n,tier:r}){return r!=="standard"&&Go(e,t,r).isZero()?!1:Zp(t)&&n==="short"?!Ua(e,F[t].slot).isZero():[t,...be.filter(o=>wr(o)===t)].some(o=>!_r(e,o,n).isZero())}function Fa(e,t){let n=(a,{band:u,tier:c})=>{var d,l,p;return(p=(l=(d=t.get(a))==null?void 0:d.find(f=>f.band===u&&f.tier===c))==null?void 0:l.price)!=null?p:k},r=(a,u)=>{var c;return Y(((c=t.get(a))!=null?c:[]).map(d=>{let l=_r(e,a,d.band).times(Go(e,a,d.tier));return l.isZero()?k:l.times(u(d))}))},o=Ht(a=>r(a,u=>n(a,u))),i=be.flatMap(a=>{let u=wr(a);return u===void 0?[]:[r(a,c=>n(u,c)).minus(o[a])]}),s=be.map(a=>r(a,({band:u})=>n(a,{band:u,tier:"standard"})).minus(o[a]));return{quantities:Ht(a=>Y(
ln(F[a]).map(u=>_r(e,a,u)))),costs:o,savedByCaching:Y(i),savedByTiers:Y(s)}}function Ba(e,{billedSessions:t,storageDays:n}){let r=(o,i)=>o[i].isZero()?k:o[i].times(F[i].kind==="storage"?n:t);return{quantities:Ht(o=>r(e.quantities,o)),costs:Ht(o=>r(e.costs,o)),savedByCaching:e.savedByCaching.times(t),savedByTiers:e.savedByTiers.times(t)}}function qt(e,t){return Array.from({length:t+1},(n,r)=>Yp(e,r))}function Yp(e,t){let n=Number(e.slice(0,4))*12+Number(e.slice(5,7))-1+t;return`${String(Math.floor(n/12)).padStart(4,"0")}-${String(n%12+1).padStart(2,"0")}-01`}var hn=[...new Set(St("text","image","audio").map(e=>F[e].model))];function gn(e,t,n){return e==="storageTool"?n.storageTool:t[e]}function Wt(e,t,n,r){let o=we(a=>e[Dt[a]]),i=we(a=>{let u=r.search({tool:e.tool,model:o[a],day:n});return u.ok?u.value:{tool:e.tool,content:{kind:"input"}}}),s=new Set(hn.filter(a=>{let u=r.released(gn(a,e,t));return u===void 0||u>=t.residencyFrom}));return{imageTokens:we(a=>Xp(e,a,o[a],n,r)),ownImagePrice:we(a=>r.hasMeter(o[a],"image_input",n)),billsWrites:we(a=>r.hasMeter(
o[a],"cache_write",n)),tool:we(a=>i[a].tool),callTokens:we(a=>{let{content:u}=i[a];return u.kind==="free"?k:u.kind==="block"?new b(u.tokensPerCall):e.toolContentTokens}),isUplifted:a=>s.has(a)}}function Xp(e,t,n,r,o){if(e.imagesPerSession.isZero()||e[je[t]].isZero())return k;let i=o.imageTokens({...Ho(e),model:n,day:r});return i.ok?new b(i.value):k}function Ho({imageWidth:e,imageHeight:t,imageDetail:n}){return{width:e.toNumber(),height:t.toNumber(),detail:n}}function qo(e,t,n,{rules:r}){let o=F[e];if(o.kind==="calls"&&o.slot!==void 0)return{model:r.tool[o.slot],meter:o.meter};let i=Gt(o)&&o.meter==="cache_write"&&!r.billsWrites[o.slot];return{model:gn(o.model,t,n),meter:i?"input":o.meter}}var Va=new WeakMap;function Ga(e,t,n,r,o){var c;let i=(c=Va.get(o))!=null?c:new Map;Va.set(o,i);let s=be.flatMap(d=>{let l=pn(F[d]).filter(p=>fn(r,d,p));return l.length===0?[]:[{id:d,parts:l,...qo(d,t,n,r)}]}),a=JSON.stringify([e,s]),u=i.get(a);return u===void 0&&(u=
em(e.map(d=>new Map(s.map(({id:l,parts:p,...f})=>{let h=p.map(y=>({...y,price:ka(o.price({...f,...y,day:d}))}));return[l,h]})))),i.set(a,u)),u}function em(e){let t=[];for(let n of e){let r=t[t.length-1];t.push(r!==void 0&&tm(r,n)?r:n)}return t}function tm(e,t){for(let[n,r]of e){let o=t.get(n);if(!r.every(({price:i},s)=>{var a;return((a=o==null?void 0:o[s])==null?void 0:a.price.equals(i))===!0}))return!1}return!0}function Ha(e,t){let[n]=t,r=e.launch!==null&&n!==void 0&&e.launch>n?e.launch:n,o=e.retryBasis==="one request"?e.turns:1,i=k;return t.slice(0,-1).map((s,a)=>{var R;let u=(R=t[a+1])!=null?R:s,c=r!==void 0&&r<u,d=c&&s<=r?e.users:k,l=i.times(e.growth),p=i.times(e.churn),f=i.plus(d).plus(l).minus(p),h=f.times(e.sessionsPerUser),y={openingUsers:i,launchedUsers:d,joinedUsers:l,leftUsers:p,activeUsers:f,sessions:h,requests:h.times(e.turns),billedSessions:h.plus(h.times(e.retryShare).dividedBy(o)),storageDays:c?
Cn(s,u):0};return i=f,y})}function jt(e,t,n){let r=qt(e.values.firstMonth,e.months),o=Wt(t,e.assumptions,e.values.firstMonth,n),i=xr(t,e.assumptions,o),s=Ga(r.slice(0,-1),t,e.assumptions,i,n),a=nm(i,s),{budget:u,exchangeRate:c}=e.values,d=k,l=Ha(t,r),p=a.flatMap((f,h)=>{let y=r[h],R=l[h];if(y===void 0||R===void 0)return[];let v=Ba(f,R),w=Pa(t,o,v.costs,y),_=w.total.times(c);d=d.plus(_);let T=u!==null&&d.greaterThan(u);return[{month:y,volumes:R,charges:v,bill:w,reported:_,cumulative:d,isOverBudget:T}]});return{scenario:t,
use:i,months:p}}function nm(e,t){let n=new Map;return t.map(r=>{var i;let o=(i=n.get(r))!=null?i:Fa(e,r);return n.set(r,o),o})}function it(e,t,n,r){return{label:e,unit:t,help:r,default:n}}function pe(e,t,n,r,o={}){return{kind:"amount",min:0,max:1e12,decimals:2,...it(e,t,n,r),...o}}function W(e,t,n,r,o={}){return{...pe(e,t,n,r,o),kind:"count"}}function j(e,t,n,r,o={}){return{kind:"share",min:0,max:100,...it(e,t,n,r),...o}}function qa(e,t,n){return{kind:"optional amount",...it(e,t,"",n)}}function st(e,t,n,r={}){return{kind:"text",required:!1,...it(e,"",t,n),...r}}function Wo(e,t,n){return{kind:"day",...it(e,"",t,n)}}function Wa(e,t,n){
return{...Wo(e,t,n),kind:"month"}}function yn(e,t){return{kind:"optional day",...it(e,"","",t)}}function zt(e,t,n,r){return{kind:"choice",choices:t,...it(e,"",n,r)}}function at(e,t,n){return{kind:"model",...it(e,"",t,n)}}var rm="USD EUR GBP JPY CHF CAD AUD NZD SEK NOK DKK PLN CZK INR CNY KRW SGD HKD BRL MXN ZAR".split(" "),jo=12,ze={title:st("Plan name","API forecast","Stands at the head of the Summary.",{required:!0}),owner:st("Owner","","Who answers for these inputs."),focus:st("Scenario in focus","","The scenario that the Summary and its first chart are about. Blank: the first one."),firstMonth:Wa("First month","","First day of the first month of the forecast."),yearEnd:W("Financial year ends in month","1 to \
12","12","12: the financial year is the calendar year. 3: it ends with March, and is named after that March's year.",{min:1,max:jo}),budget:qa("Budget","reporting currency","For all months together. Blank: no budget. A month with a budget of its own in Actuals takes its part of it; the rest is spread evenly over the others."),currency:st("Reporting currency","USD","Code of the currency of the budget and of all amounts, such as EUR. After changing it press Update: the symbol in front of amounts i\
s put there when the sheets are written.",{required:!0,pattern:"currency code",suggestions:rm}),exchangeRate:pe("Exchange rate","per USD","1","Units of the reporting currency for one US dollar, in which OpenAI bills. One rate for all months.",{min:1e-6,max:1e6,decimals:6}),exchangeRateSource:st("Exchange rate source","","Where the rate was read."),exchangeRateDate:yn("Exchange rate date","The day the rate was read.")},Ke=W("Months","months","12","12 to 36. The columns are made for them: to chang\
e it, use Replace in the sidebar.",{min:jo,max:36}),Ze={minimumCachedPrompt:W("Smallest prompt that is cached","tokens","1024","OpenAI caches prompts of 1,024 tokens or more (Prompt caching guide). A request, or the part it repeats, with fewer is not cached.",{min:1,max:1e5}),longContextThreshold:W("Long context above","tokens a request",String(272e3),"A request with more input tokens is billed whole at the long-context prices, for models that have them (OpenAI, price page, 2026-08). Decided tur\
n by turn, with all input counted.",{min:1e5,max:1e7}),residencyFrom:Wo("Residency uplift from release","2026-03-05","The uplift is on models released on or after this day (OpenAI, price page, 2026-08)."),audioInputTokensPerMinute:pe("Audio input tokens","a minute","600","1 token per 100 ms of speech heard (OpenAI, Realtime guide).",{min:1,max:1e5}),audioOutputTokensPerMinute:pe("Audio output tokens","a minute","1200","1 token per 50 ms of speech said, also when it is sent again with the history\
 (OpenAI, Realtime guide).",{min:1,max:1e5}),storageTool:at("Storage billed as","file-search","The tool whose price per GB and day counts."),freeGigabytes:pe("Free storage","GB","1","The first GB of file search storage is free (OpenAI, price page).",{max:100}),tolerance:pe("Tolerance of checks","of the amount","0.000000001","Largest relative difference that a check accepts.",{max:1e-6,decimals:9}),maximumRateAge:W("Oldest rates accepted","days","30","A check fails when the rates were read longer\
 ago.",{min:1,max:400}),changeFarDown:Sr("Sensitivity: far down","-25"),changeDown:Sr("Sensitivity: down","-10"),changeUp:Sr("Sensitivity: up","10"),changeFarUp:Sr("Sensitivity: far up","25"),quarterMonths:W("Months in a quarter","months","3","How many months Compare puts together.",{min:1,max:jo})};function Sr(e,t){return j(e,"%",t,"Change of each driver in the sensitivity table.",{min:-100})}var ja=Object.keys(ze),za=Object.keys(Ze);var H={name:st("Scenario","Base","Name of the scenario, as the other sheets show it.",{required:!0}),model:at("Model","gpt-6.2-sol","The model that answers, or its main share."),tier:zt("Service tier",Re,"standard","Tier of all tokens that no tier share below takes."),users:W("Active users at launch","users","1000","People who use the product in the launch month."),growth:j("Monthly growth","% a month","5","New users a month, in percent of the users before.",{max:200}),churn:j("Monthly churn","%\
 a month","2","Users lost a month, in percent of the users before."),launch:yn("Launch month","Use, storage and development begin in the month of this day. Blank, or before the first month: in the first month. none: blank, where all scenarios have a day."),sessionsPerUser:pe("Sessions per user","a month","8","Conversations, documents or jobs of a user."),turns:W("Turns per session","requests","5","Requests of one session; 1 for a single question or job.",{min:1,max:1e4}),history:zt("History rese\
nt",["yes","no"],"yes","yes: each turn sends the conversation so far again: messages, answers, images and speech. no: each request stands alone."),contextTurns:W("History cap","turns","20","Turns of a conversation that are sent at most, the current one included; older ones are dropped.",{min:1,max:1e4}),systemTokens:W("System prompt","tokens","1000","Tokens of the instructions; they stand first in every request."),toolSchemaTokens:W("Tool schemas","tokens","0","Tokens of tool definitions; they s\
tand beside the instructions in every request."),retrievedTokens:W("Retrieved context","tokens a request","0","Passages or documents put last into each request. They differ each time: not repeated, not kept in the history."),userTokens:W("User message","tokens a request","200","What a person or a job adds in each request."),outputTokens:W("Visible output","tokens a request","300","The answer; it becomes part of the history."),reasoningTokens:W("Reasoning","tokens a request","0","Hidden reasoning\
 tokens. OpenAI bills them as output; they do not enter the history."),cacheBasis:zt("Cached share is of",["repeated prompt","across sessions","all input"],"repeated prompt","repeated prompt: the part of a request that the session's previous request began with. across sessions: also the system prompt and tool schemas of a session's first request, which other sessions have just sent. all input: every input token of the model, speech included, as the cached share in a usage report."),cachedShare:j(
"Cached share","%","0","Part of the above that is served from the cache, of text, images and speech alike. Requests, or repeated parts, below the smallest prompt that is cached are left out, turn by turn."),cacheWriteShare:j("Cache-write share","% of uncached","0","Part of the model's input not served from the cache that is written to it. A model that bills no writes (before gpt-5.6) bills these tokens as input."),mainShare:j("Share of the model","% of sessions","100","With the share below it ma\
kes 100 %."),secondShare:j("Share of the second model","% of sessions","0","Sessions that go to another model."),secondModel:at("Second model","gpt-6-luna","Model of that share, often a smaller one."),batchShare:j("Batch share","% of tokens","0","Part of the models' text and image tokens sent through the Batch API (answers within 24 hours)."),flexShare:j("Flex share","% of tokens","0","Part of the models' text and image tokens sent with flex processing (slower, cheaper)."),priorityShare:j("Prior\
ity share","% of tokens","0","Part of the models' text and image tokens sent as Priority, which OpenAI now calls Fast."),imagesPerSession:pe("Images per session","images","0","Input images, spread evenly over the turns and sent again with the history. Billed at the model's image price where it has one, else as its text input."),imageWidth:W("Image width","pixels","1024","Of a typical image.",{min:1,max:65535}),imageHeight:W("Image height","pixels","1024","Of a typical image.",{min:1,max:65535}),
imageDetail:zt("Image detail",["auto","low","high","original"],"auto","The request's detail setting. Tokens are counted by the rule of the first month."),toolCalls:pe("Tool calls per request","calls","0","Billed calls of the tool below, such as searches."),tool:at("Tool","web-search","A tool billed per call: web-search, file-search, web-search-preview … A search with the preview tool costs more on models that do not reason; the model decides."),toolContentTokens:W("Content tokens per tool call",
"tokens","0","Tokens a call adds to its request's input; they count for the context band and are not kept in the history. Web search with gpt-4o-mini or gpt-4.1-mini adds 8,000 whatever stands here; the preview tool on models that do not reason adds none."),audioInputMinutes:pe("Audio input","minutes a session","0","Speech the model hears, spread evenly over the turns and sent again with the history."),audioOutputMinutes:pe("Audio output","minutes a session","0","Speech the model says; sent agai\
n with the history as audio input."),audioModel:at("Audio model","gpt-realtime-2.1","Model that bills the audio tokens of all sessions."),transcribedMinutes:pe("Transcription","minutes a session","0","Speech turned into text, billed by the minute. A price change and residency are on it as on any model."),transcriptionModel:at("Transcription model","whisper-1","Model with a price per minute."),storageGigabytes:pe("Stored data","GB","0","Vector storage held from the launch month on, billed per GB \
and day. 1 GB = 2^30 bytes."),retryShare:j("Retries","% of sessions","2","Sessions in which work is done again after an error; it is billed in full, at what the session or request costs on average."),retryBasis:zt("A retry repeats",["one request","the session"],"one request","one request: a session's cost over its turns. the session: all of it, but storage."),developmentShare:j("Development and test","% of cost","10","Use outside production, on top of each month's cost; nothing before the launch\
."),contingencyShare:j("Contingency","% of cost","0","Reserve on top of everything else."),discountShare:j("Negotiated discount","%","0","Taken off every list price."),residencyShare:j("Data residency uplift","%","0","On the charges of models released on or after the day in the assumptions; OpenAI adds 10 % for regional processing. Not on tools and storage."),lowShare:j("Low case: demand lower by","%","20","Everything but storage falls with demand."),highShare:j("High case: demand higher by","%",
"20","Everything but storage rises with demand.",{max:1e3}),priceChange:j("Price change","%","0","Expected change of the prices of models, of tools and storage not; negative when they fall.",{min:-100,max:1e3}),priceChangeDate:yn("Price change from","First day of the change; a month counts as changed when it begins on or after it. Blank: from the first month. none: blank, where all scenarios have a day.")},bn=Object.keys(H),ut=bn.filter(e=>e!=="name"),Ka=[{title:"Model and tier",first:"model",isBasic:!0},
{title:"Users",first:"users",isBasic:!0},{title:"Conversation",first:"sessionsPerUser",isBasic:!0},{title:"Tokens",first:"systemTokens",isBasic:!0},{title:"Caching",first:"cacheBasis",isBasic:!0},{title:"Model mix",first:"mainShare",isBasic:!1},{title:"Service tiers",first:"batchShare",isBasic:!1},{title:"Images",first:"imagesPerSession",isBasic:!1},{title:"Tools",first:"toolCalls",isBasic:!1},{title:"Audio",first:"audioInputMinutes",isBasic:!1},{title:"Storage",first:"storageGigabytes",isBasic:!1},
{title:"On top",first:"retryShare",isBasic:!1},{title:"Range and price change",first:"lowShare",isBasic:!1}];function Dr(e){switch(e.of){case"plan":return e.driver==="scenarios"?"Scenarios":e.driver==="months"?Ke.label:ze[e.driver].label;case"assumptions":return Ze[e.driver].label;case"base":return H[e.driver].label;case"scenario":return`${H[e.driver].label} (scenario ${e.scenario+1})`}}function Za(e){return e.severity==="error"}var Qa=100,om=/^-?\d{1,15}(\.\d{1,30})?$/,Ja="2020-01-01",Ya="2099-12-31",im=/^[=+\-@]|[\p{Cc}\p{Cf}]/u;function vr(e,t){let n=t.trim();switch(e.kind){case"amount":case"count":return Xa(e,n);case"share":return sm(e,n);case"optional amount":return n===""?Kt(null):Xa({...e,kind:"amount",min:0,max:1e15,decimals:2},n);case"text":return eu(e,n);case"day":case"month":return tu(n,e.kind);case"optional day":return n===""?Kt(null):tu(n,"day");case"choice":return um(e.choices,t);case"model":return eu({...e,
kind:"text",required:!0},n)}}function Xa(e,t){let n=nu(t);return n.ok?e.kind==="count"&&!n.value.isInteger()?ue("unreadable",`${e.label} must be a whole number.`):ru(e,n.value,n.value):n}function sm(e,t){let n=nu(t.replace(/\s*%$/,""));return n.ok?ru(e,n.value,n.value.dividedBy(100)):n}function nu(e){if(e==="")return ue("missing","Type a number; 0 if there is none.");let t=e.replace(/[\s\u00a0\u202f_]/g,"");if(om.test(t))return ot(new b(t));let n=t.includes(",")?" Leave commas out: type 1000.5 f\
or one thousand and a half.":"";return ue("unreadable",`"${e.slice(0,30)}" is not a number.${n}`)}function ru(e,t,n){let r=e.kind==="share"?" %":"";return t.isNegative()&&!t.isZero()&&e.min>=0?ue("out of range",`${e.label} cannot be negative.`):t.lessThan(e.min)?ue("out of range",`${e.label} must be at least ${e.min}${r}.`):t.greaterThan(e.max)?ue("out of range",`${e.label} must be at most ${e.max}${r}.`):Kt(n)}function eu(e,t){return t===""&&e.required?ue("missing",`${e.label} is needed.`):t.length>
Qa?ue("out of range",`${e.label} can have ${Qa} characters at most.`):e.pattern==="currency code"&&!/^[A-Z]{3}$/.test(t)?ue("unreadable",`${e.label} must be a code of three letters, such as EUR.`):im.test(t)?ue("unreadable",`${e.label} cannot begin with = + - or @, nor hold control characters.`):Kt(t)}function tu(e,t){let n=t==="month"?"2026-12-01":"2026-12-15";if(e==="")return ue("missing",`Type a date such as ${n}.`);let r=Te(/^\d{4}-\d{2}$/.test(e)?`${e}-01`:e);return r===void 0?ue("unreadabl\
e",`"${e.slice(0,30)}" is not a date such as ${n}.`):r<Ja||r>Ya?ue("out of range",`"${r}" is not a day between ${Ja} and ${Ya}.`):t==="month"&&!am(r)?ue("out of range",`Give the first day of the month: ${r.slice(0,8)}01.`):Kt(r)}function am(e){return e.endsWith("-01")}function um(e,t){if(t==="")return ue("missing",`Choose one of ${e.join(", ")}.`);let n=t.toLowerCase(),r=e.find(o=>o===n);return r===void 0?ue("unreadable",`"${t.slice(0,30)}" is not one of ${e.join(", ")}.`):Kt(r)}function Kt(e){return ot(
e)}function ue(e,t){return xt({kind:e,message:t})}function Rr(e){if(e.base!==void 0)return{...e,base:e.base};let t={},n=e.scenarios.map(r=>({...r}));for(let r of ut){let o=e.scenarios.map(s=>{var a;return(a=s[r])!=null?a:H[r].default}),i=cm(o);t[r]=i,n.forEach((s,a)=>{o[a]===i&&Reflect.deleteProperty(s,r)})}return{...e,base:t,scenarios:n}}function cm(e){var n;let t=r=>e.filter(o=>o===r).length;return e.reduce((r,o)=>t(o)>t(r)?o:r,(n=e[0])!=null?n:"")}function xn(e){let t=[],n=zo(ze,e.values,d=>({of:"plan",driver:d}),t),r=zo(Ze,e.assumptions,d=>({of:"assumptions",driver:d}),t),o=vr(Ke,e.months);o.ok||t.push(wn({of:"plan",driver:"months"},o.failure));let{base:i,scenarios:s}=Rr(e),a=zo(lm,i,d=>({of:"base",driver:d}),t),u=s.map((d,l)=>pm(a,d,l,t));(u.length<2||u.length>5)&&t.push(wn({of:"plan",driver:"scenarios"},{kind:"out of range",message:`Compare ${2} to ${5} scenarios.`})),t.push(...fm(u),...mm(n==null?void 0:n.focus,u));let c=u.filter(d=>d!==
void 0);return t.length>0||n===void 0||r===void 0||a===void 0||!o.ok?xt(t):ot({values:n,months:Number(o.value),assumptions:r,base:a,scenarios:c,own:s.map(d=>new Set(ut.filter(l=>d[l]!==void 0)))})}var{name:dm,...lm}=H;function pm(e,t,n,r){var s;let o={},i=[];for(let a of bn){let u=a==="name"?(s=t.name)!=null?s:dm.default:t[a];if(u===void 0)continue;let c=vr(H[a],u);c.ok?o[a]=c.value:i.push(wn({of:"scenario",scenario:n,driver:a},c.failure))}return r.push(...i),i.length>0||e===void 0?void 0:{...e,
...o}}function mm(e,t){return e===void 0||e===""||t.includes(void 0)?[]:t.some(n=>(n==null?void 0:n.name.toLowerCase())===e.toLowerCase())?[]:[wn({of:"plan",driver:"focus"},{kind:"unreadable",message:`No scenario is called "${e}". Choose one of ${t.map(n=>{var r;return(r=n==null?void 0:n.name)!=null?r:""}).join(", ")}.`})]}function zo(e,t,n,r){var s;let o={},i=!0;for(let[a,u]of Object.entries(e)){let c=a,d=vr(u,(s=t[c])!=null?s:u.default);d.ok?o[c]=d.value:(i=!1,r.push(wn(n(c),d.failure)))}return i?
o:void 0}function wn(e,t){return{field:e,severity:"error",...t}}function fm(e){return e.flatMap((t,n)=>{if(t===void 0)return[];let r=o=>(o==null?void 0:o.name.toLowerCase())===t.name.toLowerCase();return e.findIndex(r)===n?[]:[{field:{of:"scenario",scenario:n,driver:"name"},kind:"duplicate name",severity:"error",message:`Another scenario is called "${t.name}" too. Give each its own name.`}]})}function su(e){let t=new Map;for(let n of[...be.flatMap(r=>hm(r,e)),...ym(e).flatMap(r=>bm(r,e)),...wm(e),...xm(e)]){let r=`${n.kind} ${n.field.driver}`;t.has(r)||t.set(r,n)}return[...t.values()]}function hm(e,{plan:t,scenario:n,index:r,use:o,months:i,prices:s}){let a=qo(e,n,t.assumptions,o);return pn(F[e]).filter(u=>fn(o,e,u)).flatMap(u=>{let c=i.slice(0,-1),d=Ko(c,h=>s.price({...a,...u,day:h}));if(d!==void 0)return[{field:_m(e,u.tier,n,r),kind:"no price",severity:"error",message:Qo(d)}];let l=c.
map(h=>s.promotion({...a,...u,day:h})),p=c.findIndex((h,y)=>gm(l[y],h)),f=l[p];return f===void 0?[]:[{field:Zo(F[e].model,r),kind:"promotional price",severity:"warning",message:`The price of "${a.model}" is a ${f}, and is used until the end of the forecast. Add the price you expect, with its day, under Override a price, or give a price change.`}]})}function gm(e,t){var r;if(e===void 0)return!1;let n=(r=/\d{4}-\d{2}-\d{2}/.exec(e))==null?void 0:r[0];return n===void 0||t>n}function ym({use:e}){return hn.
filter(t=>be.some(n=>F[n].model===t&&pn(F[n]).some(r=>fn(e,n,r))))}function bm(e,{plan:t,scenario:n,index:r,use:o,months:i,prices:s}){let a=gn(e,n,t.assumptions),u=[],c=Zo(e,r),d=s.shutdown(a),l=i[i.length-1];return d!==void 0&&l!==void 0&&d<l&&u.push({field:c,kind:"shutdown",on:d,severity:"warning",message:`"${a}" is shut down on ${d}, within the forecast. Its last price is used until the end: plan its successor.`}),!n.residencyShare.isZero()&&!o.rules.isUplifted(e)&&u.push({field:{of:"scenario",
scenario:r,driver:"residencyShare"},kind:"no uplift",severity:"warning",message:`The residency uplift is not on "${a}": it is for models released on or after ${t.assumptions.residencyFrom}.`}),u}function Ko(e,t){for(let n of e){let r=t(n);if(!r.ok)return r.failure}}function wm({scenario:e,index:t,months:n,prices:r}){return e.toolCalls.isZero()?[]:Vt.filter(o=>!e[je[o]].isZero()).flatMap(o=>{let i=e[Dt[o]],s=Ko(n.slice(0,1),u=>r.search({tool:e.tool,model:i,day:u}));return s===void 0?[]:[{field:{of:"\
scenario",scenario:t,driver:"tool"},kind:"no price",severity:"error",message:Qo(s)}]})}function xm({scenario:e,index:t,months:n,prices:r}){return e.imagesPerSession.isZero()?[]:Vt.filter(o=>!e[je[o]].isZero()).flatMap(o=>{let i={...Ho(e),model:e[Dt[o]]},s=Ko(n.slice(0,1),u=>r.imageTokens({...i,day:u}));return s===void 0?[]:[{field:{of:"scenario",scenario:t,driver:"imagesPerSession"},kind:"no image tokens",severity:"error",message:Qo(s)}]})}function _m(e,t,n,r){let o=t===n.tier?void 0:Bo(t);return o!==
void 0?{of:"scenario",scenario:r,driver:o}:Zo(F[e].model,r)}function Zo(e,t){return e==="storageTool"?{of:"assumptions",driver:e}:{of:"scenario",scenario:t,driver:e}}function Qo(e){return e.charAt(0).toUpperCase()+e.slice(1)}function uu(e,t){let n=qt(e.values.firstMonth,e.months);return e.scenarios.flatMap((r,o)=>{let i=Sm(r,o);if(i.length>0)return i;let s=Wt(r,e.assumptions,e.values.firstMonth,t),a=xr(r,e.assumptions,s),u={plan:e,scenario:r,index:o,use:a,months:n,prices:t};return[...su(u),...Dm(r,o),...vm(u)]})}function Sm(e,t){let n=[],r=e.mainShare.plus(e.secondShare);r.equals(1)||n.push({field:{of:"scenario",scenario:t,driver:"secondShare"},kind:"mix does not sum",severity:"error",message:`The shares of the two \
models make ${au(r)}, but must make 100 %.`});let o=Y(vt.map(i=>e[i]));if(o.greaterThan(1)){let i=vt.map(s=>H[s].label).join(", ");n.push({field:{of:"scenario",scenario:t,driver:"batchShare"},kind:"shares over 100 %",severity:"error",message:`${i} make ${au(o)} together, but can make 100 % at most: the rest goes to the service tier.`})}return n}function au(e){return`${e.times(100).toFixed()} %`}function Dm(e,t){return!(e.tier==="batch"||!e.batchShare.isZero())||e.turns.equals(1)||e.history==="no"?
[]:[{field:{of:"scenario",scenario:t,driver:e.tier==="batch"?"tier":"batchShare"},kind:"batch conversation",severity:"warning",message:`Each answer of the Batch API takes up to 24 hours, so a conversation of ${e.turns.toFixed(0)} turns may take as many days. Batch is for jobs of one request.`}]}function vm({scenario:e,index:t,use:n,months:r,prices:o}){return Vt.filter(i=>!e[je[i]].isZero()).flatMap(i=>{let s=e[Dt[i]],[a]=r,u=a===void 0?void 0:o.contextWindow(s),{largest:c}=n.parts[i];return u===
void 0||c.lessThanOrEqualTo(u)?[]:[{field:{of:"scenario",scenario:t,driver:"contextTurns"},kind:"over the context window",severity:"warning",message:`The largest request has ${c.toFixed(0)} input tokens, but "${s}" reads ${u} at most. Lower the history cap or what a request holds.`}]})}var du=["shutdown","promotional price","batch conversation","no uplift","over the context window"];function lu(e,t,n){let r=xn(e),o=r.ok?[]:r.failure,i=r.ok?r:xn(Im(e,o)),s=i.ok?i.value:null,a=[...o,...s===null?[]:uu(s,t)];return e.scenarios.map((u,c)=>{var R,v;let d=a.filter(({field:w})=>w.of!=="scenario"||w.scenario===c),l=d.filter(Za),p=s===null||l.length>0?null:Tm(s,c,t),{exchangeRate:f=null}=(R=s==null?void 0:s.values)!=null?R:{},h=w=>p===null||f===null?null:Y(p.months.map(({bill:_})=>_[w])).
times(f),y=Object.fromEntries(du.map(w=>{var _,T;return[w,(T=(_=d.find(G=>G.kind===w))==null?void 0:_.message)!=null?T:""]}));return{name:(v=u.name)!=null?v:"",total:h("total"),low:h("low"),high:h("high"),problem:Rm(l,n),warnings:y,rules:s===null?null:Em(s,c,t)}})}function Rm(e,t){let[n]=e;if(n===void 0)return"";let r=t(n.field),o=`${r===void 0?"":`${r} `}${Dr(n.field)}: ${n.message}`;return e.length===1?o:`${o} And ${e.length-1} more.`}function Tm(e,t,n){let r=e.scenarios[t];if(r===void 0)return null;
try{return jt(e,r,n)}catch(o){if(o instanceof m)return null;throw o}}function Em(e,t,n){let r=e.scenarios[t],[o]=qt(e.values.firstMonth,e.months);return r===void 0||o===void 0?null:Wt(r,e.assumptions,o,n)}function Im(e,t){let n=(o,i,s)=>{let a={...o};for(let{field:u}of t)u.of!==i||u.of==="scenario"&&u.scenario!==s||Reflect.deleteProperty(a,u.driver);return a},r=o=>t.some(({field:i})=>i.of==="plan"&&i.driver===o);return{...e,values:n(e.values,"plan"),months:r("months")?"12":e.months,assumptions:n(
e.assumptions,"assumptions"),...e.base===void 0?{}:{base:n(e.base,"base")},scenarios:e.scenarios.map((o,i)=>{let s=n(o,"scenario",i);return"name"in s?s:{...s,name:`Scenario ${i+1}`}})}}var Jo=e=>e===null?"":e.toNumber(),km={model:"model",secondModel:"second model",audioModel:"audio model",transcriptionModel:"transcription model",tool:"tool",storageTool:"storage tool"},pu=[{key:"exact name",label:"scenario",valueOf:({name:e})=>e},{key:"exact total",label:"total",valueOf:({total:e})=>Jo(e)},{key:"\
exact low",label:"low case",valueOf:({low:e})=>Jo(e)},{key:"exact high",label:"high case",valueOf:({high:e})=>Jo(e)},{key:"problem",label:"problem",valueOf:({problem:e})=>e},...du.map(e=>({key:`warning ${e}`,label:e,valueOf:({warnings:t})=>t[e]})),...cu("main","model"),...cu("second","second model"),...hn.map(e=>({key:Om(e),label:`residency uplift on the ${km[e]}`,valueOf:({rules:t})=>t===null?"":Number(t.isUplifted(e))}))];function Om(e){return`uplift ${e}`}function cu(e,t){let n=(r,o,i)=>({key:`${r}\
 ${e}`,label:`${o} of the ${t}`,valueOf:({rules:s})=>s===null?"":i(s)});return[n("image tokens","tokens of an image",r=>r.imageTokens[e].toNumber()),n("own images","image prices",r=>Number(r.ownImagePrice[e])),n("write meter","meter of cache writes",r=>r.billsWrites[e]?"cache_write":"input"),n("tool","tool",r=>r.tool[e]),n("call tokens","tokens of a tool call",r=>r.callTokens[e].toNumber())]}var mu="none";var fu=4,Cm=5,Mm=9,Nw=Mm+1,_n={driver:"Driver",unit:"Unit",base:"Base, all scenarios",scenario:e=>`Scenario ${e}`,ownNote:"Your note",meaning:"What it means"},Pm="Plan",Nm="Assumptions: facts and limits, with their source",$w=$m();function $m(){let e=new Map,t=Cm,n=a=>{t+=1,e.set(t,a)},r=(a,u)=>{t+=1,a.set(u,t)},o=new Map;n(Pm);for(let a of ja)r(o,a),a==="firstMonth"&&r(o,"months");let i=new Map;for(let a of ut){let u=Ka.find(({first:c})=>c===a);u!==void 0&&n(u.title),r(i,a)}n(Nm);let s=new Map;
for(let a of za)r(s,a);return{planRows:o,driverRows:i,assumptionRows:s,headings:e,lastRow:t}}var hu="Note";function gu(e){let t=e.find(n=>n[0]===_n.driver);if((t==null?void 0:t.includes(_n.base))===!0)return Lm(e,t);if((t==null?void 0:t.includes(hu))===!0)return Vm(e,t);throw new m(`no row with "${_n.driver}" and "${_n.base}" was found. Give the whole Inputs sheet, from its first row and column to its notes.`)}var Tr=class{constructor(t){this.cells=t;this.numbers=new Map;t.forEach(([n=""],r)=>{this.numbers.has(n)||this.numbers.set(n,r+1)})}find(t){return this.numbers.get(t)}cell(t,n){var o,
i;let r=this.find(t);if(r===void 0)throw new m(`the Inputs sheet has no row "${t}". Undo its change, or replace the sheets from the sidebar.`);return(i=(o=this.cells[r-1])==null?void 0:o[n-1])!=null?i:""}};function Lm(e,t){let n=new Tr(e),r=c=>Sn(c,n.cell(c.label,3)),o=c=>Object.fromEntries(Object.entries(c).map(([d,l])=>[d,r(l)])),i=Fm(t).filter((c,d,l)=>l.slice(d).some(p=>n.cell(H.name.label,p)!=="")),{name:s,...a}=H,u=Math.max(0,fu-1-e.indexOf(t));return{version:2,form:{values:o(ze),months:r(
Ke),assumptions:o(Ze),base:o(a),scenarios:i.map(c=>{let d={name:Sn(s,n.cell(s.label,c))};for(let l of ut){let p=H[l],f=n.cell(p.label,c);f!==""&&(d[l]=Um(p,f)?"":Sn(p,f))}return d})},cellOf:c=>{let d=n.find(yu(c));return d===void 0?void 0:`${tn(Bm(c,i))}${d+u}`}}}function Um(e,t){return e.kind==="optional day"&&String(t).toLowerCase()===mu}function Fm(e){return e.flatMap((t,n)=>n+1>=4&&/^Scenario \d$/.test(String(t))?[n+1]:[])}function yu(e){switch(e.of){case"plan":return e.driver==="scenarios"?
H.name.label:e.driver==="months"?Ke.label:ze[e.driver].label;case"assumptions":return Ze[e.driver].label;case"base":case"scenario":return H[e.driver].label}}function Bm(e,t){var n;return e.of==="scenario"?(n=t[e.scenario])!=null?n:4:e.of==="plan"&&e.driver==="scenarios"?4:3}function Vm(e,t){let n=new Tr(e),r=3,o=t.slice(r-1,t.indexOf(hu)).map((a,u)=>r+u),i=(a,u)=>Object.fromEntries(Object.entries(a).filter(([,{label:c}])=>n.find(c)!==void 0).map(([c,d])=>[c,Sn(d,n.cell(d.label,u))])),s={values:i(
ze,r),months:Sn(Ke,n.cell(Ke.label,r)),assumptions:i(Ze,r),scenarios:o.map(a=>({...i(H,a),retryBasis:"the session"}))};return{version:1,form:Rr(s),cellOf:a=>{var d;let u=n.find(yu(a)),c=a.of==="scenario"&&(d=o[a.scenario])!=null?d:r;return u===void 0?void 0:`${tn(c)}${u}`}}}function Sn(e,t){if(typeof t=="boolean")return t?"TRUE":"FALSE";if(typeof t=="string")return t;let n=new b(t);return(e.kind==="share"?n.times(100):n).toFixed()}function Er(e,t){if(!It(e))throw new m(`inputs is ${O(e)}, but must be the range of an Inputs sheet.`);return gu(e.map((n,r)=>n.map((o,i)=>Gm(o,t,`row ${r+1}, column ${i+1} of inputs`))))}function Gm(e,t,n="inputs"){return e==null?"":Ae(e)?gt(n,e,t):e}var bu=$e({name:"OPENAI_FORECAST",arguments:{inputs:{per:"range",required:!0},rates:A},evaluate({inputs:e},{table:t,host:n}){let{form:r,cellOf:o}=Er(e,n),i=lu(r,br(t),o);return pu.map(({label:s,valueOf:a})=>[s,...i.map(a)])}});var wu=C({name:"OPENAI_IMAGE_COST",arguments:{width:S($t),height:S($t),detail:I(K(sr),"auto"),model:I(oe,_o),count:I(P,1),tier:ie,as_of:N,rates:A,on_problem:Ce},prepare({table:e}){let t=q(r=>q(o=>Nt(o,r))),n=Ne(r=>new Bt(e.get(r)));return({width:r,height:o,detail:i,model:s,count:a,tier:u,as_of:c})=>{let d=t(c)(s),l=Ut(d,{width:r,height:o},i).total,p=n({model:s,meter:ua(d),tier:u,day:c});return l*a<Number.MAX_SAFE_INTEGER?p.cost(l*a):V(p.exactCost(new b(l).times(a)))}}});var ei=["standard","hd"];function xu(e){let t=e.trim().toLowerCase();return ei.find(n=>n===t)}function _u(e,t){return Du(e,t).length>0}function Su(e,t,n,r){let o=Du(e,r),i=`${n.width}x${n.height}`,s=t==="standard"?[`image_standard_${i}`,`image_${i}`]:[`image_${t}_${i}`],a=o.find(u=>s.includes(u));if(a!==void 0)return a;throw new m(`"${e}" does not make ${t} images of ${i}. It makes: ${o.map(Hm).join(", ")}.`)}function Du(e,t){let n=new Set(t.ratesOf(e).map(({meter:r})=>r));return ft.filter(r=>de[r].
unit==="image"&&n.has(r))}function Hm(e){let t=e.split("_").slice(1);return(t.length>1?t:["standard",...t]).join(" ")}var vu=C({name:"OPENAI_IMAGE_GENERATION_COST",arguments:{model:S(oe),quality:S(K(qm)),size:S(K(jm)),count:I(P,1),prompt_tokens:I(P,0),tier:ie,as_of:N,rates:A},prepare({table:e}){let t=Ne(n=>e.get(n));return({model:n,quality:r,size:o,count:i,prompt_tokens:s,tier:a,as_of:u})=>{let c=(l,p)=>{if(p.isZero())return p;let{price:f,per:h}=t({model:n,meter:l,tier:a,day:u});return ae(p,f,h)};if(_u(n,e))return V(c(Su(n,r,o,e),new b(i)));let d=cr(ur(n),Wm(n,r),o);return V(c("image_output",new b(d).times(i)).
plus(c("input",new b(s))))}}});function qm(e,t){var o;let n=typeof t=="string"?t:"",r=(o=cn(n))!=null?o:xu(n);if(r!==void 0)return r;throw new m(`${e} is ${O(t)}, but must be one of ${un.join(", ")}. With auto OpenAI chooses: price the one it chose.`)}function Wm(e,t){let n=cn(t);if(n!==void 0)return n;throw new m(`quality is "${t}", but for "${e}" must be one of ${un.join(", ")}: ${ei.join(" and ")} are those of dall-e-3.`)}function jm(e,t){let n=typeof t=="string"?ea(t):void 0;if(n!==void 0)return n;
throw new m(`${e} is ${O(t)}, but must be width and height in pixels, such as 1024x1536.`)}function Ru(e,t,n){if(e.long)return"long";let r=ge(e.model,t,n),{meter:o,tier:i}=e;return(r===void 0?void 0:t.threshold({model:r,meter:o,tier:i,day:n}))===void 0?"any":"short"}function ct(e,t){let{input:n,cached:r,output:o}=kn[e];switch(t){case"input":return n;case"cached input":return r;case"output":return o;case"cache writes":return e==="text"?"cache_write":void 0}}var zm=new Map([["web search tool calls",{model:"web-search",meter:"call"}],["web search tool calls | gpt-4o",{model:"web-search-preview-non-reasoning",meter:"call"}],["web search tool calls | gpt-4o-mini",{model:"web-search-preview-non-reasoning",meter:"call"}],["assistants api | file search",{model:"file-search",meter:"gb_day"}],["whisper",{model:"whisper-1",meter:"minute"}],["tts",{model:"tts-1",meter:"character"}],["tts hd",{model:"tts-1-hd",meter:"character"}]]);function ti(e){return zm.get(
e)}var Km=new Set(["evals"]),Tu=/,\s*long context$/,Zm=/^(?:openai\/)?[a-z0-9][\w.:-]*$/,Qm=/-(?:\.\.\.|…)$/,Jm=/^dall-?e[ -]([23])(?:,\s*(standard|hd))?((?:,\s*\d+x\d+)+)$/,Ym=new Map([["input","input"],["cached input","cached input"],["cache write","cache writes"],["cache writes","cache writes"],["output","output"]]);function Eu(e){var c,d;let t=e.trim().toLowerCase().replace(/\s+/g," "),n=ti(t);if(n!==void 0)return{...n,tier:"standard",long:!1};let{prefixes:r,body:o}=Xm(t),i=ef(r);if(i===void 0)
return;let s=Tu.test(o),a=o.replace(Tu,""),u=(d=(c=ti(a))!=null?c:rf(a))!=null?d:tf(a);return u&&{...u,tier:i,long:s}}function Xm(e){var n;let t=e.split("|").map(r=>r.trim());return{prefixes:t.slice(0,-1),body:(n=t[t.length-1])!=null?n:""}}function ef(e){let t=e.filter(o=>!Km.has(o)),[n,...r]=t;if(!(r.length>0))return n===void 0?"standard":ht(n)}function tf(e){let t=e.lastIndexOf(",");if(t<0)return;let n=Ym.get(e.slice(t+1).trim().replace(/_/g," ").replace(/ tokens$/,"")),{name:r,modality:o}=nf(
e.slice(0,t).trim()),i=r.replace(Qm,"").replace(/^ft-/,"ft:"),s=n&&ct(o,n);return s!==void 0&&Zm.test(i)?{model:i,meter:s}:void 0}function nf(e){let t=Oe.find(n=>e.endsWith(` ${n}`));return t===void 0?{name:e,modality:"text"}:{name:e.slice(0,-t.length-1),modality:t}}function rf(e){var s;let[,t="",n,r=""]=(s=Jm.exec(e))!=null?s:[],o=r.split(",").map(a=>a.trim()).pop();if(o===void 0||o==="")return;let i=t==="2"?`image_${o}`:`image_${n!=null?n:"standard"}_${o}`;return Fe(i)?{model:`dall-e-${t}`,meter:i}:
void 0}var ri=["model","meter","tier","context"],of=K((e,t)=>{let n=Be(e,t,'Give a line item such as "gpt-5-mini-2025-08-07, cached input".'),r=Eu(n);if(r!==void 0)return r;throw new m(`${e} is ${O(n)}, which is not recognised: it names no model and meter in the way of a cost export. Its money counts all the same.`)}),sf={per:"cell",required:!1,kind:Ye(ri),blank:void 0},ni=C({name:"OPENAI_LINE_ITEM",arguments:{text:S({...of,says:"quantity"}),part:sf},prepare:({host:e,table:t})=>({text:n,part:r})=>{var o;
switch(r){case"model":return(o=ge(n.model,t,e.today()))!=null?o:n.model;case"meter":return n.long?`long_${n.meter}`:n.meter;case"tier":return n.tier;case"context":return Ru(n,t,e.today())}}}),Iu={...ni,evaluate(e,t){let[n,r]=e;if(n===void 0||!yt(r).every(U))return ni.evaluate(e,t);if(new Et("text",n).columns>1)throw new m(`text has several columns, so say which part is meant: ${ri.join(", ")}.`);return ni.evaluate([n,[ri]],t)}};var af=["model","input","cached","output","from","shut down"],uf=K((e,t)=>Be(e,t,'Give a part of a model id, such as "gpt-5".').trim().toLowerCase()),ku=$e({name:"OPENAI_MODELS",arguments:{filter:I(uf,""),as_of:N,rates:A},evaluate({filter:e,as_of:t},{table:n}){let r=[...n.models()].filter(o=>o.includes(e)&&cf(n,o,t)).sort().map(o=>df(n,o,t));if(r.length===0)throw new m(`no model with ${_e(e)} in its id has a price on ${t}. Leave filter out to see all.`);return[af,...r]}});function cf(e,t,n){return e.
ratesOf(t).some(r=>ce(r,n))}function df(e,t,n){var o,i;let r=s=>{let a=e.find({model:t,meter:s,tier:"standard",day:n});return a?Number(a.price):""};return[t,r("input"),r("cached_input"),r("output"),lf(e,t),(i=(o=e.factOf(t))==null?void 0:o.shutdown)!=null?i:""]}function lf(e,t){return e.ratesOf(t).map(n=>{var r;return(r=n.from)!=null?r:""}).reduce((n,r)=>r<n?r:n)}var pf={meter:"input",band:void 0},Ou=["shutdown","released","context_window"],mf=K((e,t)=>{var r;let n=typeof t=="string"?t.trim().toLowerCase().replace(/[\s-]+/g,"_"):"";return(r=Ou.find(o=>o===n))!=null?r:An(e,t,Ou)}),Au=C({name:"OPENAI_RATE",arguments:{model:S(oe),meter:I(mf,pf),tier:ie,as_of:N,rates:A},prepare({table:e}){let t=Ne(n=>Number(e.get(n).price));return({model:n,meter:r,tier:o,as_of:i})=>typeof r=="string"?ff(e.factOf(n),r):t({model:n,...r,tier:o,day:i})}});function ff(e,t){var n,
r,o;switch(t){case"shutdown":return(n=e==null?void 0:e.shutdown)!=null?n:"";case"released":return(r=e==null?void 0:e.released)!=null?r:"";case"context_window":return(o=e==null?void 0:e.contextWindow)!=null?o:""}}var Cu=$e({name:"OPENAI_RATES",arguments:{model:I(oe,void 0),as_of:Nn,rates:A},evaluate({model:e,as_of:t},{table:n}){let r=e===void 0?n.rates:n.ratesOf(e);return Rs(t===void 0?r:r.filter(o=>ce(o,t)))}});function hf(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function kr(e,...t){if(!hf(e))throw new Error("Uint8Array expected");if(t.length>0&&!t.includes(e.length))throw new Error("Uint8Array expected of length "+t+", got length="+e.length)}function oi(e,t=!0){if(e.destroyed)throw new Error("Hash instance has been destroyed");if(t&&e.finished)throw new Error("Hash#digest() has already been called")}function Mu(e,t){kr(e);let n=t.outputLen;if(e.length<n)throw new Error("digestInto() expects output buffer of length at least "+n)}function Dn(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Or(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function ke(e,t){return e<<32-t|e>>>t}function gf(e){if(typeof e!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(e))}function ii(e){return typeof e=="string"&&(e=gf(e)),kr(e),e}var Ir=class{};function Pu(e){let t=r=>e().update(ii(r)).digest(),n=e();return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.create=()=>e(),t}function yf(e,t,n,r){if(typeof e.setBigUint64=="function")return e.setBigUint64(t,n,r);let o=BigInt(32),i=BigInt(4294967295),s=Number(n>>o&i),a=Number(n&i),u=r?4:0,c=r?0:4;e.setUint32(t+u,s,r),e.setUint32(t+c,a,r)}function Nu(e,t,n){return e&t^~e&n}function $u(e,t,n){return e&t^e&n^t&n}var Ar=class extends Ir{constructor(t,n,r,o){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=
Or(this.buffer)}update(t){oi(this),t=ii(t),kr(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length;for(let s=0;s<i;){let a=Math.min(o-this.pos,i-s);if(a===o){let u=Or(t);for(;o<=i-s;s+=o)this.process(u,s);continue}r.set(t.subarray(s,s+a),this.pos),this.pos+=a,s+=a,this.pos===o&&(this.process(n,0),this.pos=0)}return this.length+=t.length,this.roundClean(),this}digestInto(t){oi(this),Mu(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,Dn(this.buffer.subarray(
s)),this.padOffset>o-s&&(this.process(r,0),s=0);for(let l=s;l<o;l++)n[l]=0;yf(r,o-8,BigInt(this.length*8),i),this.process(r,0);let a=Or(t),u=this.outputLen;if(u%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let c=u/4,d=this.get();if(c>d.length)throw new Error("_sha2: outputLen bigger than state");for(let l=0;l<c;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneInto(t){t||(t=new this.constructor),
t.set(...this.get());let{blockLen:n,buffer:r,length:o,finished:i,destroyed:s,pos:a}=this;return t.destroyed=s,t.finished=i,t.length=o,t.pos=a,o%n&&t.buffer.set(r),t}clone(){return this._cloneInto()}},Qe=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var bf=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),dt=new Uint32Array(64),si=class extends Ar{constructor(t=32){super(64,t,8,!1),this.A=Qe[0]|0,this.B=Qe[1]|0,this.C=Qe[2]|0,this.D=Qe[3]|0,this.E=Qe[4]|0,this.F=Qe[5]|0,this.G=Qe[6]|0,this.H=Qe[7]|0}get(){let{A:t,B:n,C:r,D:o,E:i,F:s,G:a,H:u}=this;return[t,n,r,o,i,s,a,u]}set(t,n,r,o,i,s,a,u){this.
A=t|0,this.B=n|0,this.C=r|0,this.D=o|0,this.E=i|0,this.F=s|0,this.G=a|0,this.H=u|0}process(t,n){for(let l=0;l<16;l++,n+=4)dt[l]=t.getUint32(n,!1);for(let l=16;l<64;l++){let p=dt[l-15],f=dt[l-2],h=ke(p,7)^ke(p,18)^p>>>3,y=ke(f,17)^ke(f,19)^f>>>10;dt[l]=y+dt[l-7]+h+dt[l-16]|0}let{A:r,B:o,C:i,D:s,E:a,F:u,G:c,H:d}=this;for(let l=0;l<64;l++){let p=ke(a,6)^ke(a,11)^ke(a,25),f=d+p+Nu(a,u,c)+bf[l]+dt[l]|0,y=(ke(r,2)^ke(r,13)^ke(r,22))+$u(r,o,i)|0;d=c,c=u,u=a,a=s+f|0,s=i,i=o,o=r,r=f+y|0}r=r+this.A|0,o=o+
this.B|0,i=i+this.C|0,s=s+this.D|0,a=a+this.E|0,u=u+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(r,o,i,s,a,u,c,d)}roundClean(){Dn(dt)}destroy(){this.set(0,0,0,0,0,0,0,0),Dn(this.buffer)}};var Lu=Pu(()=>new si);function Uu(e){var i,s;let t=wf(e),n=new Map;for(let a of e){let u=n.get(a.source);a.checked!==null&&(u===void 0||u<a.checked)&&n.set(a.source,a.checked)}let r=[...n].sort(([a,u],[c,d])=>u===d?a<c?-1:1:u<d?1:-1),o=(s=(i=r[0])==null?void 0:i[1])!=null?s:null;return{version:`${o!=null?o:"undated"}.${t.slice(0,8)}`,updated:o,source:r.map(([a])=>a).join("; "),hash:t,overrides:e.filter(a=>a.override).length}}function wf(e){let t=e.map(r=>JSON.stringify([r.model,r.meter,r.tier,r.context,r.price.includes(
".")?r.price.replace(/\.?0+$/,""):r.price,r.per,r.from,r.until,r.source,r.checked,r.note,r.override])),n=Lu(xf(t.sort().join(`
`)));return Array.from(n,r=>r.toString(16).padStart(2,"0")).join("")}function xf(e){var r;let t=new Uint8Array(e.length*3),n=0;for(let o of e){let i=(r=o.codePointAt(0))!=null?r:0,s=i>=55296&&i<=57343?65533:i;if(s<128)t[n++]=s;else{let a=s<2048?1:s<65536?2:3;t[n++]=255<<7-a&255|s>>6*a;for(let u=6*(a-1);u>=0;u-=6)t[n++]=128|s>>u&63}}return t.subarray(0,n)}var _f=Ye(["version","updated","age_days","source","hash"]),Bu=C({name:"OPENAI_RATES_INFO",arguments:{attribute:I(_f,"version"),rates:A},prepare({table:e,host:t}){let n=Uu(e.rates);return({attribute:r})=>r==="age_days"?Cn(Fu(n.updated),t.today()):r==="updated"?Fu(n.updated):n[r]}});function Fu(e){if(e!==null)return e;throw new m('no row of the rate table has a "checked" day, so its age is not known.')}var Cr=class{constructor(t,n,r){this.table=t;this.model=n;this.day=r;this.rates=new Map}exactCost(t){return Oe.reduce((n,r)=>{let{input:o,cached:i,output:s}=t[r],a=kn[r];return n.plus(this.charge(a.input,o-i)).plus(this.charge(a.cached,i,a.input)).plus(this.charge(a.output,s))},new b(0))}charge(t,n,r){if(n===0)return new b(0);let{price:o,per:i}=this.rate(t,r);return ae(n,o,i)}rate(t,n){let r=this.rates.get(t);if(r===void 0){let o={model:this.model,tier:"standard",day:this.day},i=n===void 0?void 0:
this.table.find({...o,meter:t});r=i!=null?i:this.table.get({...o,meter:n!=null?n:t}),this.rates.set(t,r)}return r}};var Rt={...S(P),blank:()=>0},Vu={...Rt,required:!1},Gu=C({name:"OPENAI_REALTIME_COST",arguments:{model:S(oe),text_input:Rt,text_cached:Rt,text_output:Rt,audio_input:Rt,audio_cached:Rt,audio_output:Rt,image_input:Vu,image_cached:Vu,as_of:N,rates:A},prepare({table:e}){let t=q(n=>q(r=>new Cr(e,r,n)));return({model:n,as_of:r,...o})=>V(t(r)(n).exactCost({text:ai("text",o.text_input,o.text_cached,o.text_output),audio:ai("audio",o.audio_input,o.audio_cached,o.audio_output),image:ai("image",o.image_input,
o.image_cached,0)}))}});function ai(e,t,n,r){if(n<=t)return{input:t,cached:n,output:r};throw new m(`${e}_cached ${n} is more than ${e}_input ${t}, but is a part of it. Give ${e}_input as OpenAI reports it, cached tokens included.`)}function ui({months:e}){return Y(e.map(({bill:t})=>t.total))}var Sf=["mainShare","imageWidth","imageHeight","lowShare","highShare"];function Hu(e,t,n,r){let o=ui(jt(e,t,r));return Df().filter(i=>!t[i].isZero()).map(i=>{let s=n.map(u=>{let c=If(e,Rf(t,i,u),r);return c===null?null:c.minus(o)}),a=s.map(u=>{var c;return(c=u==null?void 0:u.abs())!=null?c:k});return{driver:i,label:H[i].label,differences:s,effect:b.max(k,...a)}}).sort((i,s)=>s.effect.comparedTo(i.effect))}function Df(){return bn.filter(vf)}function vf(e){let t=H[e];return(t.kind==="amount"||t.kind===
"count"||t.kind==="share")&&!Sf.some(r=>r===e)}function Rf(e,t,n){let r=e[t].plus(e[t].times(n)),o=b.min(b.max(r,Tf(t)),Ef(e,t)),i={...e,[t]:o};return t==="secondShare"?{...i,mainShare:new b(1).minus(o)}:i}function Tf(e){let{kind:t,min:n}=H[e];return t==="share"?new b(n).dividedBy(100):new b(n)}function Ef(e,t){let{kind:n,max:r}=H[t],o=n==="share"?new b(r).dividedBy(100):new b(r),i=vt.filter(s=>s!==t);return i.length===vt.length?o:i.reduce((s,a)=>s.minus(e[a]),o)}function If(e,t,n){try{return ui(
jt(e,t,n))}catch(r){if(r instanceof m)return null;throw r}}var kf=[-.25,-.1,.1,.25],qu=$e({name:"OPENAI_SENSITIVITY",arguments:{inputs:{per:"range",required:!0},scenario:I(Tt,void 0),changes:{per:"list",required:!1},rates:A},evaluate({inputs:e,scenario:t,changes:n},{table:r,host:o}){let i=Of(e,o),{exchangeRate:s}=i.values,a=Cf(n),u=Hu(i,Af(i,t),a.map(c=>new b(c)),br(r));return[["driver",...a],...u.map(({label:c,differences:d})=>[c,...d.map(l=>l===null?"":l.times(s).toNumber())])]}});function Of(e,t){let{form:n,cellOf:r}=Er(e,t),o=xn(n);if(o.ok)return o.
value;let[i]=o.failure;if(i===void 0)throw new m("the Inputs sheet cannot be read.");let s=r(i.field),a=`${s===void 0?"":`${s} `}${Dr(i.field)}`;throw new m(`${a}: ${i.message}`)}function Af(e,t){let[n]=e.scenarios,r=U(t)?n:e.scenarios.find(({name:i})=>i.toLowerCase()===String(t).trim().toLowerCase());if(r!==void 0)return r;let o=e.scenarios.map(({name:i})=>_e(i)).join(", ");throw new m(`scenario is ${O(t)}, but the Inputs sheet has ${o}.`)}function Cf(e){return e.length===0?kf:e.map(t=>{if(typeof t==
"number"&&Number.isFinite(t)&&t>=-1)return t;throw new m(`changes holds ${O(t)}, but must hold fractions such as -10%, none below -100%.`)})}function Wu({system:e,user:t,answer:n,turns:r}){let o=new b(r),i=a=>a.times(e).plus(a.times(a.plus(1)).dividedBy(2).times(t)).plus(a.times(a.minus(1)).dividedBy(2).times(n)),s=r>0?i(o.minus(1)):new b(0);return{input:ci(i(o)),output:ci(o.times(n)),cached:ci(s)}}function ci(e){let t=e.toNumber();if(Number.isSafeInteger(t))return t;throw new m("the conversation has more tokens than can be counted exactly; use fewer turns.")}var Mf=Ye(["input","output","cached"]),ju=C({name:"OPENAI_SESSION_TOKENS",arguments:{system:S(P),user:S(P),answer:S(P),turns:S(P),part:I(Mf,"input")},prepare:()=>({part:e,...t})=>Wu(t)[e]});var zu=C({name:"OPENAI_STORAGE_COST",arguments:{tool:S(Mn),gigabytes:S(ye),days:S(ye),as_of:N,rates:A},prepare:({table:e})=>({tool:t,gigabytes:n,days:r,as_of:o})=>{let i=Ra(t,n,r);if(i===void 0)throw new m(`tool is ${O(t)}, but storage is billed for ${fr.join(", ")}.`);let{price:s,per:a}=e.get({model:t,meter:"gb_day",tier:"standard",day:o});return V(ae(i,s,a))}});var Pf=["o200k_base","cl100k_base"];function Ku(e){return Pf.some(t=>t===e)}var Mr=class{constructor(t){this.ranks=new Map;t.forEach((n,r)=>{n!==null&&this.ranks.set(n,r)})}count(t){return t.length<2||this.ranks.has(t)?Math.min(t.length,1):this.countJoined(t)}countJoined(t){var u,c;let n=t.length,r=Array.from({length:n+1},(d,l)=>l+1),o=Array.from({length:n+1},(d,l)=>l-1),i=new di(n),s=d=>{var f,h;let l=(f=r[d])!=null?f:n;if(d<0||l>=n)return;let p=this.ranks.get(t.slice(d,r[l]));p!==void 0&&i.push(p,d,(h=r[l])!=null?h:n)};for(let d=0;d<n-1;d++)s(d);let a=n;for(let d=i.pop();d!==
void 0;d=i.pop()){let{at:l,end:p}=d,f=(u=r[l])!=null?u:-1;f<0||f>=n||r[f]!==p||(r[l]=p,r[f]=-1,o[p]=l,a--,s((c=o[l])!=null?c:-1),s(l))}return a}},di=class{constructor(t){this.size=t;this.keys=[];this.ends=new Map}push(t,n,r){var s;let o=t*this.size+n;this.ends.set(o,r);let i=this.keys.length;for(;i>0;){let a=i-1>>1,u=(s=this.keys[a])!=null?s:0;if(u<=o)break;this.keys[i]=u,i=a}this.keys[i]=o}pop(){var r;let t=this.keys[0],n=this.keys.pop();if(!(t===void 0||n===void 0))return this.keys.length>0&&this.
sink(n),{at:t%this.size,end:(r=this.ends.get(t))!=null?r:-1}}sink(t){var r,o,i;let n=0;for(;;){let s=2*n+1;if(s>=this.keys.length)break;((r=this.keys[s+1])!=null?r:1/0)<((o=this.keys[s])!=null?o:1/0)&&s++;let a=(i=this.keys[s])!=null?i:1/0;if(a>=t)break;this.keys[n]=a,n=s}this.keys[n]=t}};var Nf=5e4;function Zu(e){let{pattern:t,tokens:n}=JSON.parse(e),r=new RegExp(t,"gu"),o=new Mr(n),i=new Map,s=a=>{let u=i.get(a);return u===void 0&&(u=o.count(Uf(a)),i.size<Nf&&i.set(a,u)),u};return a=>{var u;return((u=Lf(a).match(r))!=null?u:[]).reduce((c,d)=>c+s(d),0)}}var $f=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function Lf(e){return e.replace($f,"�")}function Uf(e){return encodeURIComponent(e).replace(/%(..)/g,(t,n)=>String.fromCharCode(parseInt(n,16)))}var Ff="o200k_base",Bf={...K(Hf),says:"quantity"},Vf={says:"detail",byDay:!0,reader:e=>Ge((t,n)=>Gf(fe(e,t),n))},Qu=C({name:"OPENAI_TOKENS",arguments:{text:S(Bf),model:I(Vf,Ff)},prepare({host:e}){let t=q(n=>Wf(n,e));return({text:n,model:r})=>t(r)(n)}});function Gf(e,t){var r;let n=bt();return qf((r=Jt(e,n))!=null?r:re(e,n,t))}function Hf(e,t){if(typeof t=="string")return t;if(typeof t=="number")return String(t);throw new m(`${e} is ${O(t)}, but must be text.${Ae(t)?" Use TEXT to write it as it i\
s sent.":""}`)}function qf(e){var r,o;let{models:t}=Se(),n=(o=(r=t.get(e))!=null?r:t.get(e.replace(/^ft:/,"").replace(/:.*$/,"")))==null?void 0:o.encoding;if(n!=null&&Ku(n))return n;throw new m(n==null?`how "${e}" cuts text into tokens is not known. Give another model, or leave model out for o200k_base.`:`"${e}" uses ${n}, whose vocabulary RateSheet does not carry: it is of models that are no longer sold.`)}function Wf(e,t){let n=t.vocabulary(e);if(n!==null)return Zu(n);throw jf(e)}function jf(e){
return new m(`the vocabulary ${e} is not installed. Add the file Vocabulary.html of the release to the script project, beside Code.gs.`)}var Ju=C({name:"OPENAI_TOOL_COST",arguments:{tool:S(Mn),quantity:S(ye),model:I(oe,void 0),content_tokens:I(P,0),as_of:N,rates:A},prepare:({table:e})=>({content_tokens:t,as_of:n,tool:r,quantity:o,model:i})=>V(Ea(e,{tool:r,quantity:o,model:i,contentTokens:t,day:n}))});var zf={says:"model",byDay:!0,reader:(e,{table:t})=>Ge((n,r)=>Kf(fe(e,n),t,r))},Xu=C({name:"OPENAI_TRAINING_COST",arguments:{model:S(zf),quantity:S(ye),epochs:I(P,void 0),as_of:N,rates:A},prepare({table:e}){let t=Ne(n=>e.get(n));return({model:{id:n,meter:r},quantity:o,epochs:i,as_of:s})=>{let a=Qf(r,o,i),{price:u,per:c}=t({model:n,meter:r,tier:"standard",day:s});return V(ae(a,u,c))}}});function Kf(e,t,n){let r=Zf(e,t,n),o=Yu(r,t);if(o!==void 0)return{id:r,meter:o};let i=t.models().filter(s=>Yu(s,
t)!==void 0);throw new m(`"${r}" has no training price. These can be fine-tuned: ${i.map(s=>s.replace(/^ft:/,"")).join(", ")}.`)}function Zf(e,t,n){let r=e.trim(),o=/^ft:/i.test(r)?void 0:ge(`ft:${r}`,t,n);return o!=null?o:re(e,t,n)}function Yu(e,t){let n=t.ratesOf(e).map(r=>r.meter);return n.includes("training_hour")?"training_hour":n.includes("training")?"training":void 0}function Qf(e,t,n){if(n===0)throw new m("epochs is 0, but must be at least 1. Leave it out for one.");if(e==="training"){if(!Number.
isSafeInteger(t))throw new m(Yt("quantity",t));return new b(t).times(n!=null?n:1)}if(n!==void 0&&n!==1)throw new m("epochs must be blank for reinforcement fine-tuning: it is billed by the hour, however often the file is gone through.");return new b(t)}var pi={text:"inText",audio:"inAudio",image:"inImage"},li={text:"cachedText",audio:"cachedAudio",image:"cachedImage"},mi={text:"outText",audio:"outAudio",image:"outImage"};function tc(e,t){Jf(e);let n=e.get("seconds");if(n!==void 0&&!e.has("input")&&!e.has("output"))return{quantities:[{meter:"minute",count:n.value,inUnit:60}],inputTokens:0};if(n!==void 0&&n.value>0)throw new m("usage has seconds and tokens, and does not say which of them is billed.");let r=Yf(e,t),o=Xf(e,r,t),i=xe(e,"cacheWrites"),
s=e0(e,t);if(o.text+i>r.text)throw fi(e,"cached tokens and cache writes",r.text);let a=[],u=(c,d)=>{c!==void 0&&d>0&&a.push({meter:c,count:d,inUnit:1})};for(let c of Oe){let d=c==="text"?i:0;u(ct(c,"input"),r[c]-o[c]-d),u(ct(c,"cached input"),o[c]),u(ct(c,"cache writes"),d)}for(let c of Oe)u(ct(c,"output"),s[c]);return{quantities:a,inputTokens:xe(e,"input")}}function Jf(e){let t=xe(e,"input"),n=xe(e,"output");if(!e.has("input")&&!e.has("output")&&!e.has("seconds"))throw new m("usage has neither \
input_tokens nor output_tokens. Give the usage object as OpenAI returns it.");let r=e.get("total");if(r!==void 0&&r.value!==t+n)throw new m(`usage says ${r.field} ${r.value}, but input and output together are ${t+n}.`);for(let s of["reasoning","accepted","rejected"])t0(e,s,n,"output tokens");ec(e,"sameAsCached","cached"),ec(e,"sameAsCacheWrites","cacheWrites");let o=e.get("uncached"),i=t-xe(e,"cached")-xe(e,"cacheWrites");if(o!==void 0&&o.value!==i)throw new m(`usage says ${o.field} ${o.value}, \
but ${i} of the input is uncached.`)}function ec(e,t,n){let r=e.get(t);if(!(r===void 0||r.value===xe(e,n)))throw new m(`usage says ${r.field} ${r.value}, but no cached_tokens or cache_write_tokens of OpenAI's details says the same: whether it is part of the input is not known.`)}function Yf(e,t){let n=hi(e,pi),r=xe(e,"input"),o=nc(e,n,r,"input");if(o>0&&!Pr(e,pi)&&(t("audio_input")||t("image_input")))throw new m(`usage does not say how many of the ${r} input tokens are text, audio or image, whic\
h this model prices apart. Give the details of the input too, or price the parts with OPENAI_CHARGE.`);return n.text+=o,t("image_input")||(n.text+=n.image,n.image=0),n}function Xf(e,t,n){let r=hi(e,li),o=vn(r),i=e.get("cached");if(i!==void 0&&Pr(e,li)&&o!==i.value)throw new m(`usage says ${i.field} ${i.value}, but its details add up to ${o}.`);if(i!==void 0&&!Pr(e,li)){if(i.value>vn(t))throw fi(e,`${i.field} ${i.value}`,vn(t));let s=Oe.filter(d=>t[d]>0),[a="text",...u]=s,c=s.some(d=>{var l;return n(
(l=ct(d,"cached input"))!=null?l:"cached_input")});if(i.value>0&&u.length>0&&c)throw new m(`usage says ${i.field} ${i.value}, but not how many of them are ${s.join(", ")}. Give cached_tokens_details too, or price the parts with OPENAI_CHARGE.`);u.length===0&&(r[a]=i.value)}n("image_input")||(r.text+=r.image,r.image=0);for(let s of Oe)if(r[s]>t[s])throw fi(e,`${r[s]} cached ${s} tokens`,t[s]);return r}function e0(e,t){let n=hi(e,mi),r=xe(e,"output"),o=nc(e,n,r,"output");if(o===0)return n;if(Pr(e,
mi)||!t("audio_output")&&!t("image_output"))n.text+=o;else if(t("image_output"))n.image+=o;else if(!t("output"))n.audio+=o;else throw new m(`usage does not say how many of the ${r} output tokens are text or audio, which this model prices apart. Give the details of the output too, or price the parts with OPENAI_CHARGE.`);return n}function hi(e,t){return{text:xe(e,t.text),audio:xe(e,t.audio),image:xe(e,t.image)}}function nc(e,t,n,r){let o=n-vn(t),i=r==="output"?xe(e,"reasoning"):0,s=e.has(r==="out\
put"?mi.text:pi.text);if(o<0||o>0&&s&&o!==i)throw new m(`usage says ${n} ${r} tokens, but their details add up to ${vn(t)}.`);return o}function Pr(e,t){return Oe.some(n=>e.has(t[n]))}function vn({text:e,audio:t,image:n}){return e+t+n}function xe(e,t){var n,r;return(r=(n=e.get(t))==null?void 0:n.value)!=null?r:0}function t0(e,t,n,r){let o=e.get(t);if(o!==void 0&&o.value>n)throw new m(`usage says ${o.field} ${o.value}, but they are part of the ${n} ${r}.`)}function fi(e,t,n){var o,i;let r=(i=(o=e.
get("input"))==null?void 0:o.field)!=null?i:"input_tokens";return new m(`usage says ${t}, but they are part of the ${n} tokens of ${r}.`)}function rc(e,t,n,r){let o=tc(t,a=>e.ratesOf(n.model).some(u=>u.meter===a)),i=e.threshold({...n,meter:"input"}),s=i!==void 0&&o.inputTokens/r>i;return n0(e,o,n,s)}function n0(e,t,n,r){return t.quantities.reduce((o,{meter:i,count:s,inUnit:a})=>{let u=Ft(e,{...n,meter:i,band:r?"long":"short"});return o.plus(ae(s,u.price,u.per).dividedBy(a))},new b(0))}function ve(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Zt(e){return typeof e=="string"&&e.trim()!==""?e.trim():void 0}function Nr(e){let t=[e];for(;t.length>0;){let n=t.pop();if(typeof n=="number"&&n!==0||typeof n=="string"&&/^-?\d+(\.\d+)?$/.test(n.trim())&&Number(n)!==0)return!0;typeof n=="object"&&n!==null&&t.push(...Object.values(n))}return!1}var r0={fields:new Map([["text_tokens","cachedText"],["audio_tokens","cachedAudio"],["image_tokens","cachedImage"]])},$r={fields:new Map([["cached_tokens","cached"],["cached_tokens_details",r0],["cache_write_tokens","cacheWrites"],["text_tokens","inText"],["audio_tokens","inAudio"],["image_tokens","inImage"],["cache_read","cached"],["cache_creation","cacheWrites"],["audio","inAudio"],["cache_read_tokens","cached"],["no_cache_tokens","uncached"],["cache_creation_tokens","cacheWrites"]])},Lr={fields:new Map(
[["reasoning_tokens","reasoning"],["accepted_prediction_tokens","accepted"],["rejected_prediction_tokens","rejected"],["text_tokens","outText"],["audio_tokens","outAudio"],["image_tokens","outImage"],["reasoning","reasoning"],["audio","outAudio"]])},oc=new Map([["input_tokens","input"],["prompt_tokens","input"],["output_tokens","output"],["completion_tokens","output"],["total_tokens","total"],["seconds","seconds"],["input_tokens_details",$r],["input_token_details",$r],["prompt_tokens_details",$r],
["prompt_token_details",$r],["output_tokens_details",Lr],["output_token_details",Lr],["completion_tokens_details",Lr],["completion_token_details",Lr],["cached_tokens","cached"],["cached_input_tokens","cached"],["cache_read_tokens","cached"],["cache_write_tokens","cacheWrites"],["reasoning_tokens","reasoning"],["output_reasoning_tokens","reasoning"],["reasoning_output_tokens","reasoning"],["input_audio_tokens","inAudio"],["cache_audio_read_tokens","cachedAudio"],["output_audio_tokens","outAudio"],
["requests","requests"],["cache_read_input_tokens","sameAsCached"],["cache_creation_input_tokens","sameAsCacheWrites"],["cost","none"],["cost_details","none"],["type","none"]]),Ur=new Map([...oc,["raw",{fields:oc}]]);function Fr(e){return e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}function ic(e){let t=new Map;return sc(e,Ur,"",t),t}function sc(e,t,n,r){var o;for(let[i,s]of Object.entries(e)){if(s==null)continue;let a=`${n}${i}`,u=(o=t.get(i))!=null?o:t.get(Fr(i));if(u!=="none"){if(typeof u=="object"&&ve(s))sc(s,u.fields,`${a}.`,r);else if(typeof u=="string")i0(r,u,{value:s0(a,s,u),field:a});else if(Nr(s))throw o0(a)}}}function o0(e){return new m(`usage has ${e}, which is not known, so what it costs is not either. Price the known parts with OPENAI_CHARGE, or leave the fiel\
d out if it is no quantity.`)}function i0(e,t,n){let r=e.get(t);if(r!==void 0&&r.value!==n.value)throw new m(`usage says ${r.field} ${r.value} and ${n.field} ${n.value}, but they are the same thing. Correct one of them.`);e.set(t,r!=null?r:n)}function s0(e,t,n){let r=typeof t=="string"&&/^\d+(\.\d+)?$/.test(t)?Number(t):t,o=n==="seconds"?Number.isFinite(r):Number.isSafeInteger(r);if(typeof r=="number"&&o&&r>=0)return r;throw new m(`usage says ${e} ${JSON.stringify(t).slice(0,60)}, but it must be\
 a ${n==="seconds"?"":"whole "}number of at least 0.`)}function ac(e){if(!ve(e))throw new m("usage is JSON, but no object. Give one answer, or its usage object, a cell.");return a0(e)?u0(e):gi(e)}function a0(e){return"custom_id"in e&&("response"in e||"error"in e)}function u0(e){let t=ve(e.response)?e.response:void 0,n=ve(t==null?void 0:t.body)?t.body:void 0,r=t==null?void 0:t.status_code;return{...uc(e.error)||n===void 0||typeof r=="number"&&r>=400?cc(n!=null?n:{}):gi(n),tier:"batch"}}function gi(e){let t=e.response;if(ve(t)&&!ve(e.usage))return gi(
t);if(c0(Zt(e.object)),uc(e.error)&&!ve(e.usage))return cc(e);let n=d0(e);if(Nr(e.tool_usage))throw new m("the answer has tool_usage, which is billed beside its tokens. Give the usage object alone, and price the tools with OPENAI_TOOL_COST.");let r=ic(n);return{...dc(e),requests:l0(e,r),counts:r}}function uc(e){return ve(e)&&Object.keys(e).length>0}function c0(e){if((e==null?void 0:e.startsWith("organization.usage."))===!0)throw new m("usage is a row of OpenAI's usage report, which adds up many \
requests, and no answer. Put its counts in columns and price them with OPENAI_COST, its num_model_requests as requests, or with OPENAI_CHARGE where they are no text.");if(e==="fine_tuning.job")throw new m("usage is a fine-tuning job, and no answer. Price its trained_tokens with OPENAI_TRAINING_COST: they count every epoch.");if(e==="video")throw new m("usage is a video job, and no answer. Price its seconds with OPENAI_VIDEO_COST.")}function cc(e){return{...dc(e),requests:1,counts:void 0}}function d0(e){
let t=e.usage;if(ve(t))return t;if(Object.keys(e).some(o=>{let i=Ur.get(Fr(o));return i!==void 0&&i!=="none"})&&t===void 0)return e;let r=Zt(e.status);throw new m(`the answer has no usage object${r===void 0?"":` (its status is ${JSON.stringify(r)})`}. Give an answer that has one, or the usage object itself.`)}function dc(e){var n,r,o;let t=e.object==="batch";return{model:Zt(e.model),tier:t?"batch":(n=Zt(e.service_tier))!=null?n:Zt(e.serviceTier),day:p0((o=(r=e.created_at)!=null?r:e.created)!=null?
o:e.createdAt)}}function l0(e,t){var r,o;let n=ve(e.request_counts)?e.request_counts.completed:void 0;return typeof n=="number"&&Number.isSafeInteger(n)&&n>0?n:Math.max(1,(o=(r=t.get("requests"))==null?void 0:r.value)!=null?o:1)}function p0(e){return typeof e=="number"||typeof e=="string"?Fi(e):void 0}var Qt={tier:"standard",free:!1,problem:null,note:null};function lc(e,t){if(e===!0)return{...Qt,tier:"batch"};if(t===void 0)return{...Qt,note:"tier-not-in-file"};let n=On(t);return n==="incentivized-tier"?{...Qt,free:!0}:n==="scale"?{...Qt,tier:null,problem:"scale tier: bought as capacity, so its tokens have no list price"}:n!==void 0?{...Qt,tier:n}:{...Qt,problem:`service_tier ${JSON.stringify(t)} is not known: priced as standard`}}var m0={says:"quantity",byDay:!1,reader:e=>t=>ac(g0(e,t))},f0=K(fe),pc=C({name:"OPENAI_USAGE_COST",arguments:{usage:S(m0),model:I(f0,void 0),tier:I(ie.kind,void 0),as_of:Nn,rates:A,on_problem:Ce},prepare:({table:e,host:t})=>({usage:n,model:r,tier:o,as_of:i})=>{var d;let{counts:s,requests:a}=n;if(s===void 0)return 0;let u=(d=i!=null?i:n.day)!=null?d:t.today(),c={model:re(r!=null?r:b0(n),e,u),tier:o!=null?o:w0(n),day:u};return V(rc(e,s,c,a))}}),h0=/^(?:\s|event:.*\n|data:)+/;function g0(e,t){let n=Be(
e,t,"Give a usage object, or an answer that has one, as JSON text.");try{return JSON.parse(n.replace(h0,""))}catch{throw new m(`${e} is ${O(n)}, but must be JSON: a usage object, or a whole answer. ${y0(n)}`)}}function y0(e){return/^\s*\{\s*'/.test(e)?"JSON has double quotes: print it with json.dumps, not as Python shows it.":/^\s*\{/.test(e)&&!/\}\s*$/.test(e)?"It breaks off: a cell holds 50,000 characters at most, so keep only the usage object.":'It begins with "{".'}function b0({model:e}){if(e!==
void 0)return e;throw new m("model is a blank, and the answer names none. Give the model that answered.")}function w0({tier:e}){if(e===void 0)return"standard";let{tier:t,free:n,problem:r}=lc(void 0,e);if(t!==null&&!n&&r===null)return t;throw new m(`the answer's service_tier is ${O(e)}, which has no list price. Give tier to price it in another one.`)}var mc=[{name:"720p",portrait:"720x1280",landscape:"1280x720",meter:"video_720p"},{name:"1024p",portrait:"1024x1792",landscape:"1792x1024",meter:"video_1024p"},{name:"1080p",portrait:"1080x1920",landscape:"1920x1080",meter:"video_1080p"}];function fc(e){let t=e.toLowerCase().replace(/[×*]/g,"x").replace(/\s+/g,"");return mc.find(({name:n,portrait:r,landscape:o})=>t===n||t===r||t===o)}function hc({name:e,portrait:t,landscape:n}){return`${e} (${t}, ${n})`}function gc(e,t){let n=new Set(t.ratesOf(
e).map(r=>r.meter));return mc.filter(r=>n.has(r.meter))}var yc=C({name:"OPENAI_VIDEO_COST",arguments:{model:S(oe),size:S(Tt),seconds:S(ye),count:I(P,1),tier:ie,as_of:N,rates:A},prepare:({table:e})=>({model:t,size:n,seconds:r,count:o,tier:i,as_of:s})=>{let{meter:a}=x0(n,t,e),{price:u,per:c}=e.get({model:t,meter:a,tier:i,day:s});return V(ae(new b(r).times(o),u,c))}});function x0(e,t,n){let r=gc(t,n);if(r.length===0)throw new m(`"${t}" makes no video. Use sora-2 or sora-2-pro.`);let o=typeof e=="string"?fc(e):void 0;if(o!==void 0&&r.includes(o))return o;
throw new m(`size is ${O(e)}, but "${t}" makes ${r.map(hc).join(", ")}.`)}var Br=[xa,pc,ha,Iu,Au,ku,Cu,Bu,wa,Qu,ju,la,wu,vu,Gu,fa,yc,Xu,Ju,zu,bu,qu];var _0=new Map(Br.map(e=>[e.name,e]));function bc(e,t,n){let r=_0.get(e);if(!r)throw new Error(`${e}: no such function`);try{return r.evaluate(t,n)}catch(o){throw o instanceof m&&(o.message=`${e}: ${o.message}`),o}}var wc="RateSheet";function yi(){SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar","openSidebar").addToUi()}function xc(){yi()}function _c(){let e=HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(wc);SpreadsheetApp.getUi().showSidebar(e)}var Sc={message:"Server.html is not installed.",advice:"Add the file Server.html of the release to the script project, beside Code.gs."},Dc={message:"Server.html is cut off, or of another release than Code.gs.",advice:"Put both files of one release into the script project, each of them whole."};function Rn(e,t){let n=e.indexOf(vc(t)),r=e.indexOf(S0,n);return n<0||r<0?void 0:e.slice(n+vc(t).length,r)}var S0="</script>";function vc(e){return`<script type="text/plain" id="${e}">`}var D0="Server",v0="code",R0="build",Tn;function Tc(){return Tn!=null||(Tn=E0(T0())),Tn}function T0(){let e;try{e=HtmlService.createHtmlOutputFromFile(D0).getContent()}catch{throw Rc(Sc)}let t=Rn(e,v0);if(t===void 0||Rn(e,R0)!=="b37162c4d7fb8829")throw Rc(Dc);return t}function E0(e){return new Function(e)()}function Rc({message:e,advice:t}){return new Error(`${e} ${t}`)}var Vr=6e4,bi=15*Vr,lt=1440*Vr;function wi(e){let t=new Map,n=new Map,r=u=>{let c=t.get(u);return c===void 0&&(c=Date.parse(`${e(new Date(u))}:00Z`)-Math.floor(u/Vr)*Vr,t.set(u,c)),c},o=u=>{let c=n.get(u);return c===void 0&&(c=Ve(new Date(u*lt)),n.set(u,c)),c},i=0,s=0,a=o(0);return u=>{let c=u.getTime();if(c>=i&&c<s)return a;let d=Math.floor(c/lt)*lt,l=r(d),p=l===r(d+lt),[f,h]=p?[d,lt]:[Math.floor(c/bi)*bi,bi],y=p?l:r(f),R=Math.floor((c+y)/lt);return i=Math.max(f,R*lt-y),s=Math.min(f+h,(R+1)*lt-
y),a=o(R),a}}function Ec(e,t){try{return e.getRangeByName(t)}catch{return null}}var I0="Vocabulary";function k0(e){var n;if(typeof HtmlService=="undefined")return null;let t;try{t=HtmlService.createHtmlOutputFromFile(I0).getContent()}catch{return null}return(n=Rn(t,e))!=null?n:null}function Ic(e){let t=k0(e);if(t===null)return null;let n=Utilities.base64Decode(t);return Utilities.ungzip(Utilities.newBlob(n,"application/x-gzip")).getDataAsString("UTF-8")}var O0="OPENAI_RATES";function kc(){let e,t=n=>(e!=null||(e=A0()),e(n));return{dayOf:t,today:()=>t(new Date),ratesRange:C0,formula:M0,vocabulary:Ic}}function xi(){return typeof SpreadsheetApp!="undefined"}function A0(){if(!xi())return wi(t=>t.toISOString().slice(0,16));let e=SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();return wi(t=>Utilities.formatDate(t,e,"yyyy-MM-dd'T'HH:mm"))}function C0(){if(!xi())return null;let e=Ec(SpreadsheetApp.getActiveSpreadsheet(),O0);return e===null?
null:{values:e.getValues(),sheet:e.getSheet().getName(),row:e.getRow(),column:e.getColumn()}}function M0(){if(!xi())return null;let e=SpreadsheetApp.getActiveSpreadsheet().getActiveRange();return e===null?null:e.getFormula()}function P0(e,t){return bc(e,t,kc())}var N0={onOpen:yi,onInstall:xc,openSidebar:_c};function $0(e,t){return Tc()[e](t)}return Nc(L0);})();
/*! Code of others in this file:
@noble/hashes 1.8.0 (MIT): Copyright (c) 2022 Paul Miller (https://paulmillr.com)
decimal.js 10.6.0 (MIT): Copyright (c) 2025 Michael Mclaughlin
fastest-levenshtein 1.0.16 (MIT): Copyright (c) 2020 Kasper Unn Weihe

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:
The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
/**
 * Cost in USD of the text tokens of a request, or of many added up, at the price of their day.
 *
 * @param {"gpt-5"} model Model id as in OpenAI's API, a snapshot or ft:BASE:… id, or a range of them.
 * @param {1000} input Input tokens, cached ones and cache writes included, as OpenAI reports them.
 * @param {0} cached Optional. The part of input that was served from the cache; 0 if left out.
 * @param {500} output Optional. Output tokens, reasoning tokens included; 0 if left out.
 * @param {"standard"} tier Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @param {0} cache_writes Optional. The part of input that was written to the cache; 0 if left out.
 * @param {1} requests Optional. How many requests the row adds up; needed where the model has long-context prices and input is above their threshold.
 * @param {"stop"} on_problem Optional. stop: a problem in one row fails the call, the error counts and names the rows; show: the problem stands in its row as text; stop if left out.
 * @customfunction
 */
function OPENAI_COST(model, input, cached, output, tier, as_of, rates, cache_writes, requests, on_problem) { return RateSheet_.evaluate("OPENAI_COST", [model, input, cached, output, tier, as_of, rates, cache_writes, requests, on_problem]); }

/**
 * Cost in USD of an answer of the API, or of its usage object, as JSON text: each kind of token at its price.
 *
 * @param {A2} usage A usage object or a whole answer as JSON text: Chat Completions, Responses, Realtime, Images, Transcriptions, Embeddings, a line of a Batch output.
 * @param {"gpt-5"} model Optional. Model that answered; the one that the answer names if left out.
 * @param {"standard"} tier Optional. Service tier; the one that the answer names if left out, else standard.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count; that of the answer (UTC) if left out, else today.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @param {"stop"} on_problem Optional. stop: a problem in one row fails the call, the error counts and names the rows; show: the problem stands in its row as text; stop if left out.
 * @customfunction
 */
function OPENAI_USAGE_COST(usage, model, tier, as_of, rates, on_problem) { return RateSheet_.evaluate("OPENAI_USAGE_COST", [usage, model, tier, as_of, rates, on_problem]); }

/**
 * Cost in USD of a quantity of any billed thing, in the unit of its meter.
 *
 * @param {"gpt-realtime"} model Model or tool id, such as gpt-5, ft:gpt-4.1 or web-search, or a range of them.
 * @param {"audio_input"} meter What is billed: input, cached_input, output, audio_input, call …; long_input for long context.
 * @param {600000} quantity How many tokens, calls, seconds, minutes, hours, characters or GB-days.
 * @param {"standard"} tier Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @param {"stop"} on_problem Optional. stop: a problem in one row fails the call, the error counts and names the rows; show: the problem stands in its row as text; stop if left out.
 * @customfunction
 */
function OPENAI_CHARGE(model, meter, quantity, tier, as_of, rates, on_problem) { return RateSheet_.evaluate("OPENAI_CHARGE", [model, meter, quantity, tier, as_of, rates, on_problem]); }

/**
 * What a line item of OpenAI's cost export is: model, meter, tier and context, as OPENAI_CHARGE takes them.
 *
 * @param {"gpt-5.4-2026-03-05, input, long context"} text A line item as the cost export writes it, or a column of them.
 * @param {"model"} part Optional. model, meter, tier or context; all four in a row if left out.
 * @customfunction
 */
function OPENAI_LINE_ITEM(text, part) { return RateSheet_.evaluate("OPENAI_LINE_ITEM", [text, part]); }

/**
 * The price in USD as printed: per 1M tokens or characters, per 1,000 calls, per second, minute, hour or GB-day.
 *
 * @param {"gpt-realtime"} model Model or tool id, such as gpt-5, ft:gpt-4.1 or web-search, or a range of them.
 * @param {"audio_input"} meter Optional. Meter such as input or cached_input, long_input for long context; or shutdown, released, context_window; input if left out.
 * @param {"standard"} tier Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_RATE(model, meter, tier, as_of, rates) { return RateSheet_.evaluate("OPENAI_RATE", [model, meter, tier, as_of, rates]); }

/**
 * Table of the models with a price on a day: standard prices per 1M text tokens, first priced day, shut-down day.
 *
 * @param {"gpt-5"} filter Optional. Text that the model id must contain; all models if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_MODELS(filter, as_of, rates) { return RateSheet_.evaluate("OPENAI_MODELS", [filter, as_of, rates]); }

/**
 * The rate table itself: every price with its dates, source and note.
 *
 * @param {"gpt-realtime"} model Optional. Model or tool whose rates to show; all if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose rates to show; the whole history if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_RATES(model, as_of, rates) { return RateSheet_.evaluate("OPENAI_RATES", [model, as_of, rates]); }

/**
 * What is known of the rate table in use: its version, day, age, sources or hash.
 *
 * @param {"age_days"} attribute Optional. One of version, updated, age_days, source, hash; version if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_RATES_INFO(attribute, rates) { return RateSheet_.evaluate("OPENAI_RATES_INFO", [attribute, rates]); }

/**
 * What the same text tokens cost with each of several models, the cheapest first.
 *
 * @param {A2:A9} models A range of model ids; blank cells are skipped.
 * @param {1000} input Input tokens, cached ones and cache writes included, as OpenAI reports them.
 * @param {0} cached Optional. The part of input that was served from the cache; 0 if left out.
 * @param {500} output Optional. Output tokens, reasoning tokens included; 0 if left out.
 * @param {"standard"} tier Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @param {1} requests Optional. How many requests the row adds up; needed where the model has long-context prices and input is above their threshold.
 * @customfunction
 */
function OPENAI_COMPARE(models, input, cached, output, tier, as_of, rates, requests) { return RateSheet_.evaluate("OPENAI_COMPARE", [models, input, cached, output, tier, as_of, rates, requests]); }

/**
 * Tokens of a text, counted as OpenAI's tokenizer does.
 *
 * @param {A2:A9} text The text, or a range of texts.
 * @param {"gpt-5"} model Optional. Model whose encoding counts, or a range of them; o200k_base if left out.
 * @customfunction
 */
function OPENAI_TOKENS(text, model) { return RateSheet_.evaluate("OPENAI_TOKENS", [text, model]); }

/**
 * Tokens of a whole conversation whose history is sent again with every turn.
 *
 * @param {1000} system Tokens sent with every turn: system prompt and tool schemas.
 * @param {200} user Tokens of one user message.
 * @param {300} answer Tokens of one answer.
 * @param {10} turns Turns of the conversation.
 * @param {"input"} part Optional. One of input, output, cached; input if left out.
 * @customfunction
 */
function OPENAI_SESSION_TOKENS(system, user, answer, turns, part) { return RateSheet_.evaluate("OPENAI_SESSION_TOKENS", [system, user, answer, turns, part]); }

/**
 * Tokens that an image costs as input of a model.
 *
 * @param {512} width Width of the image in pixels.
 * @param {512} height Height of the image in pixels.
 * @param {"high"} detail Optional. low, high, auto or original, as in OpenAI's API; for GPT Image models the input fidelity; auto if left out.
 * @param {"gpt-5"} model Optional. Model id, or a range of them; gpt-5 if left out.
 * @param {"2025-10-15"} as_of Optional. Day whose counting rules apply: a date, text such as 2025-10-15, an ISO time or Unix seconds; today if left out.
 * @customfunction
 */
function IMAGE_TOKENS(width, height, detail, model, as_of) { return RateSheet_.evaluate("IMAGE_TOKENS", [width, height, detail, model, as_of]); }

/**
 * Cost in USD of images given to a model as input.
 *
 * @param {512} width Width of the image in pixels.
 * @param {512} height Height of the image in pixels.
 * @param {"high"} detail Optional. low, high, auto or original, as in OpenAI's API; for GPT Image models the input fidelity; auto if left out.
 * @param {"gpt-5"} model Optional. Model id, or a range of them; gpt-5 if left out.
 * @param {1} count Optional. How many such images; 1 if left out.
 * @param {"standard"} tier Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @param {"stop"} on_problem Optional. stop: a problem in one row fails the call, the error counts and names the rows; show: the problem stands in its row as text; stop if left out.
 * @customfunction
 */
function OPENAI_IMAGE_COST(width, height, detail, model, count, tier, as_of, rates, on_problem) { return RateSheet_.evaluate("OPENAI_IMAGE_COST", [width, height, detail, model, count, tier, as_of, rates, on_problem]); }

/**
 * Cost in USD of images that a model generates, with their prompts.
 *
 * @param {"gpt-image-1"} model Image model, or a range of them.
 * @param {"medium"} quality low, medium or high; for dall-e-3 standard or hd, for dall-e-2 standard.
 * @param {"1024x1024"} size Width and height in pixels, as 1024x1536.
 * @param {1} count Optional. How many such images; 1 if left out.
 * @param {50} prompt_tokens Optional. Text tokens of all prompts together; 0 if left out.
 * @param {"standard"} tier Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_IMAGE_GENERATION_COST(model, quality, size, count, prompt_tokens, tier, as_of, rates) { return RateSheet_.evaluate("OPENAI_IMAGE_GENERATION_COST", [model, quality, size, count, prompt_tokens, tier, as_of, rates]); }

/**
 * Cost in USD of a realtime session's tokens: text, audio and images, each at its own prices.
 *
 * @param {"gpt-realtime"} model Realtime or audio model, or a range of them.
 * @param {2000} text_input Text input tokens, cached ones included; may be blank.
 * @param {1500} text_cached The part of text_input that was cached; may be blank.
 * @param {300} text_output Text output tokens; may be blank.
 * @param {6000} audio_input Audio input tokens, cached ones included; may be blank.
 * @param {4000} audio_cached The part of audio_input that was cached; may be blank.
 * @param {2400} audio_output Audio output tokens; may be blank.
 * @param {0} image_input Optional. Image input tokens, cached ones included; 0 if left out.
 * @param {0} image_cached Optional. The part of image_input that was cached; 0 if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_REALTIME_COST(model, text_input, text_cached, text_output, audio_input, audio_cached, audio_output, image_input, image_cached, as_of, rates) { return RateSheet_.evaluate("OPENAI_REALTIME_COST", [model, text_input, text_cached, text_output, audio_input, audio_cached, audio_output, image_input, image_cached, as_of, rates]); }

/**
 * Audio tokens of so many seconds of speech.
 *
 * @param {60} seconds Seconds of speech, or a range of them.
 * @param {"input"} direction Optional. input (what the user says) or output (what the model says); input if left out.
 * @customfunction
 */
function OPENAI_AUDIO_TOKENS(seconds, direction) { return RateSheet_.evaluate("OPENAI_AUDIO_TOKENS", [seconds, direction]); }

/**
 * Cost in USD of generated video.
 *
 * @param {"sora-2"} model Video model, or a range of them.
 * @param {"720p"} size 720p, 1024p or 1080p, or width and height as 720x1280 (portrait) or 1280x720 (landscape).
 * @param {8} seconds Seconds of one video.
 * @param {1} count Optional. How many such videos; 1 if left out.
 * @param {"standard"} tier Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_VIDEO_COST(model, size, seconds, count, tier, as_of, rates) { return RateSheet_.evaluate("OPENAI_VIDEO_COST", [model, size, seconds, count, tier, as_of, rates]); }

/**
 * Cost in USD of fine-tuning a model.
 *
 * @param {"gpt-4.1"} model Model to fine-tune, such as gpt-4.1 or ft:gpt-4.1, or a range of them.
 * @param {2000000} quantity Tokens of the training file; hours of training for reinforcement fine-tuning (o4-mini).
 * @param {3} epochs Optional. How often the file is gone through; 1 if left out, and with hours.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_TRAINING_COST(model, quantity, epochs, as_of, rates) { return RateSheet_.evaluate("OPENAI_TRAINING_COST", [model, quantity, epochs, as_of, rates]); }

/**
 * Cost in USD of built-in tools: web search with its content, file search calls, Code Interpreter.
 *
 * @param {"web-search"} tool web-search, image-web-search, web-search-preview, file-search, or code-interpreter (-4gb, -16gb, -64gb for a larger container).
 * @param {1000} quantity Calls; for Code Interpreter sessions until 2026-06-01, and from 2026-06-02 the minutes of one container.
 * @param {"gpt-4o-mini"} model Optional. The model that uses the tool; needed for web-search-preview and to price search content.
 * @param {0} content_tokens Optional. Tokens that all these searches brought into the model's input; 0 if left out.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_TOOL_COST(tool, quantity, model, content_tokens, as_of, rates) { return RateSheet_.evaluate("OPENAI_TOOL_COST", [tool, quantity, model, content_tokens, as_of, rates]); }

/**
 * Cost in USD of what an account stores for file search or ChatKit, after the free gigabyte.
 *
 * @param {"file-search"} tool file-search or chatkit.
 * @param {2.5} gigabytes What the whole account stores, in GB of 2^30 bytes.
 * @param {30} days For how many days.
 * @param {"2026-07-30"} as_of Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_STORAGE_COST(tool, gigabytes, days, as_of, rates) { return RateSheet_.evaluate("OPENAI_STORAGE_COST", [tool, gigabytes, days, as_of, rates]); }

/**
 * Table: what the exact forecast says of each scenario of an Inputs sheet: its total, what is wrong, what to know.
 *
 * @param {Inputs!A:J} inputs The whole Inputs sheet that Build scenario made, from A1 to the last note.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_FORECAST(inputs, rates) { return RateSheet_.evaluate("OPENAI_FORECAST", [inputs, rates]); }

/**
 * Table: by how much a scenario's total changes when one of its drivers does; largest effect first.
 *
 * @param {Inputs!A:J} inputs The whole Inputs sheet that Build scenario made, from A1 to the last note.
 * @param {"With caching"} scenario Optional. Name of the scenario; the first one if left out.
 * @param {-10%} changes Optional. Changes of each driver as fractions; -25%, -10%, 10% and 25% if left out.
 * @param {OPENAI_RATES} rates Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.
 * @customfunction
 */
function OPENAI_SENSITIVITY(inputs, scenario, changes, rates) { return RateSheet_.evaluate("OPENAI_SENSITIVITY", [inputs, scenario, changes, rates]); }

function onOpen(request) { return RateSheet_.endpoints.onOpen(request); }
function onInstall(request) { return RateSheet_.endpoints.onInstall(request); }
function openSidebar(request) { return RateSheet_.endpoints.openSidebar(request); }
function ratesOverview(request) { return RateSheet_.answer("ratesOverview", request); }
function checkForUpdates(request) { return RateSheet_.answer("checkForUpdates", request); }
function applyUpdates(request) { return RateSheet_.answer("applyUpdates", request); }
function undoRefresh(request) { return RateSheet_.answer("undoRefresh", request); }
function repairRates(request) { return RateSheet_.answer("repairRates", request); }
function overrideChoices(request) { return RateSheet_.answer("overrideChoices", request); }
function overrideRate(request) { return RateSheet_.answer("overrideRate", request); }
function removeOverride(request) { return RateSheet_.answer("removeOverride", request); }
function previewLinks(request) { return RateSheet_.answer("previewLinks", request); }
function linkFormulas(request) { return RateSheet_.answer("linkFormulas", request); }
function scenarioSetup(request) { return RateSheet_.answer("scenarioSetup", request); }
function previewScenarios(request) { return RateSheet_.answer("previewScenarios", request); }
function buildScenarios(request) { return RateSheet_.answer("buildScenarios", request); }
function openScenarios(request) { return RateSheet_.answer("openScenarios", request); }
function updateScenarios(request) { return RateSheet_.answer("updateScenarios", request); }
function undoScenarios(request) { return RateSheet_.answer("undoScenarios", request); }
function modelEncoding(request) { return RateSheet_.answer("modelEncoding", request); }
function encodingVocabulary(request) { return RateSheet_.answer("encodingVocabulary", request); }
function selectedTexts(request) { return RateSheet_.answer("selectedTexts", request); }
function ratesStatus(request) { return RateSheet_.answer("ratesStatus", request); }
function insertChoices(request) { return RateSheet_.answer("insertChoices", request); }
function selectionArguments(request) { return RateSheet_.answer("selectionArguments", request); }
function previewFormula(request) { return RateSheet_.answer("previewFormula", request); }
function insertFormula(request) { return RateSheet_.answer("insertFormula", request); }
function modelChoices(request) { return RateSheet_.answer("modelChoices", request); }
function priceRequest(request) { return RateSheet_.answer("priceRequest", request); }
function imageChoices(request) { return RateSheet_.answer("imageChoices", request); }
function imageBreakdown(request) { return RateSheet_.answer("imageBreakdown", request); }
function loadDraft(request) { return RateSheet_.answer("loadDraft", request); }
function saveDraft(request) { return RateSheet_.answer("saveDraft", request); }