// RateSheet: prices OpenAI API use in a spreadsheet. Built from TypeScript; edit src/, not this file.
"use strict";var RateSheet_=(()=>{var Fn=Object.defineProperty;var ka=Object.getOwnPropertyDescriptor;var Ca=Object.getOwnPropertyNames;var Da=Object.prototype.hasOwnProperty;var Oa=(e,t)=>{for(var n in t)Fn(e,n,{get:t[n],enumerable:!0})},Ia=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of Ca(t))!Da.call(e,i)&&i!==n&&Fn(e,i,{get:()=>t[i],enumerable:!(r=ka(t,i))||r.enumerable});return e};var Ma=e=>Ia(Fn({},"__esModule",{value:!0}),e);var O0={};Oa(O0,{answer:()=>D0,endpoints:()=>C0,evaluate:()=>S0});var l=class extends Error{constructor(n,r=[]){super(n);this.reasons=r}};function Yr(e,t,n){try{return e.evaluate(t,n)}catch(r){throw r instanceof l&&(r.message=`${e.name}: ${r.message}`),r}}var Ee=new Uint32Array(65536),Na=(e,t)=>{let n=e.length,r=t.length,i=1<<n-1,o=-1,s=0,a=n,u=n;for(;u--;)Ee[e.charCodeAt(u)]|=1<<u;for(u=0;u<r;u++){let c=Ee[t.charCodeAt(u)],d=c|s;c|=(c&o)+o^o,s|=~(c|o),o&=c,s&i&&a++,o&i&&a--,s=s<<1|1,o=o<<1|~(d|s),s&=d}for(u=n;u--;)Ee[e.charCodeAt(u)]=0;return a},Pa=(e,t)=>{let n=t.length,r=e.length,i=[],o=[],s=Math.ceil(n/32),a=Math.ceil(r/32);for(let g=0;g<s;g++)o[g]=-1,i[g]=0;let u=0;for(;u<a-1;u++){let g=0,y=-1,D=u*32,C=Math.min(32,r)+D;for(let v=D;v<C;v++)Ee[e.
charCodeAt(v)]|=1<<v;for(let v=0;v<n;v++){let A=Ee[t.charCodeAt(v)],P=o[v/32|0]>>>v&1,J=i[v/32|0]>>>v&1,oe=A|g,Xe=((A|J)&y)+y^y|A|J,ge=g|~(Xe|y),ye=y&Xe;ge>>>31^P&&(o[v/32|0]^=1<<v),ye>>>31^J&&(i[v/32|0]^=1<<v),ge=ge<<1|P,ye=ye<<1|J,y=ye|~(oe|ge),g=ge&oe}for(let v=D;v<C;v++)Ee[e.charCodeAt(v)]=0}let c=0,d=-1,p=u*32,f=Math.min(32,r-p)+p;for(let g=p;g<f;g++)Ee[e.charCodeAt(g)]|=1<<g;let h=r;for(let g=0;g<n;g++){let y=Ee[t.charCodeAt(g)],D=o[g/32|0]>>>g&1,C=i[g/32|0]>>>g&1,v=y|c,A=((y|C)&d)+d^d|y|C,
P=c|~(A|d),J=d&A;h+=P>>>r-1&1,h-=J>>>r-1&1,P>>>31^D&&(o[g/32|0]^=1<<g),J>>>31^C&&(i[g/32|0]^=1<<g),P=P<<1|D,J=J<<1|C,d=J|~(v|P),c=P&v}for(let g=p;g<f;g++)Ee[e.charCodeAt(g)]=0;return h},ei=(e,t)=>{if(e.length<t.length){let n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?Na(e,t):Pa(e,t)};function $a(e){return e<6?1:2}function ti(e){let t=new Map;for(let n of e){let r=ri(n),i=ii(r),o=t.get(i);o?o.push({id:n,bare:r}):t.set(i,[{id:n,bare:r}])}return t}function ni(e,t){let n=ri(e.slice(0,100)),r,i=$a(n.length)+1;for(let{id:o,bare:s}of t.get(ii(n))??[]){if(Math.abs(s.length-n.length)>=i)continue;let a=La(n,s)?1:ei(n,s);a<i&&(r=o,i=a)}return r}function ri(e){return e.toLowerCase().replace(/[\s._/-]+/g,"")}function ii(e){return e.replace(/\D+/g,"")}function La(e,t){if(e.length!==t.length)
return!1;let n=0;for(;n<e.length&&e[n]===t[n];)n++;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function ee({from:e,until:t},n){return(e===null||e<=n)&&(t===null||n<t)}function oi(e,t){let n=(r,i)=>r===null||i===null||r<i;return n(e.from,t.until)&&n(t.from,e.until)}var Fa=/[\p{C}\p{Zl}\p{Zp}]|[^\S ]/gu,Ua=/^[ !#-[\]-~]*$/;function pe(e){if(e.length<=80&&Ua.test(e))return`"${e}"`;let t=Array.from(e.slice(0,162)),n=t.slice(0,80).join(""),r=JSON.stringify(n).replace(Fa,Ba);return t.length>80?`${r.slice(0,-1)}…"`:r}function Ba(e){let t=e.codePointAt(0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${t.toString(16).padStart(4,"0")}`}var Ga=/-\d{4}-\d{2}-\d{2}$/;function He(e){let t=e.trim().toLowerCase();return t.startsWith("openai/")?t.slice(7):t}var ai="9999-12-31";function le(e,t,n){let r=He(e),i=Un(r,t,n);return i!==void 0&&t.has(i)?i:t.has(r)?r:r.startsWith("ft:")?Va(r,t,n):void 0}function St(e,t){return le(e,t,ai)}function Un(e,{aliases:t},n){return t.get(e)?.find(r=>ee(r,n))?.model}function Va(e,t,n){let[,r="",...i]=e.split(":"),o=i.length===1&&i[0]==="data-sharing"?":data-sharing":"",s=Un(`ft:${r}`,t,n)?.slice(3);for(let a of[r,Un(r,t,n),s])if(a!==void 0&&t.has(`ft:${a}${o}`))return`ft:${a}${o}`}function se(e,t,n){let r=le(e,t,n),i=Ha(e,t,r===void 0);if(i!==void 0&&n<i)throw new l(`${pe(e)} has no price on ${n}: there is such a model since ${i}.`,["day"]);if(r!==void 0)return r;throw Wa(e,t)}function Ha(e,t,n){
let r=He(e),[i,o=r]=r.startsWith("ft:")?r.split(":"):[],s=i===void 0?[]:t.aliases.get(`ft:${o}`)??[];return[...t.aliases.get(o)??[],...s].filter(({from:u,until:c})=>u!==null&&(n||c!==null)).map(({from:u})=>u??ai).filter(u=>le(e,t,u)!==void 0).sort()[0]}var qa=/^(?!ft:)(?:.*\/|[a-z][\w.-]*:\s*|(?:[a-z]+\.)?openai\.)/;function Wa(e,t){let n=(u,c)=>new l(`unknown model ${pe(e)}. ${u}`,[c]),r=He(e),i=r.replace(qa,"");if(i!==r&&St(i,t)!==void 0)return n(`Type ${pe(i)}: the table has OpenAI's own list\
 prices, by its own ids.`,"likely model");let o=r.replace(Ga,"");if(o!==r&&St(o,t)!==void 0)return n(`No such snapshot of "${o}" is listed. OPENAI_MODELS() lists the models; a rate of your own can be added to the Rates sheet.`,"unknown model");let s=i.startsWith("ft:")?i.split(":",2).join(":"):i,a=ni(s,ja(t));return a===void 0?n("OPENAI_MODELS() lists them.","unknown model"):n(`Did you mean "${a}"? OPENAI_MODELS() lists them.`,"likely model")}var si=new WeakMap;function ja(e){let t=si.get(e);return t===
void 0&&(t=ti([...e.models(),...e.aliases.keys()]),si.set(e,t)),t}var za={token:{per:1e6,whole:!0},character:{per:1e6,whole:!0},call:{per:1e3,whole:!0},session:{per:1,whole:!0},image:{per:1,whole:!0},second:{per:1,whole:!1},minute:{per:1,whole:!1},hour:{per:1,whole:!1},"GB-day":{per:1,whole:!1}},be=["text","audio","image"];function O(e,t,n="use",r,i){return{unit:e,...za[e],label:t,kind:n,modality:r,uncached:i}}function Te(e,t){return O("image",`${e===""?"":`${e} `}image of ${t}`)}var te={input:O("token","text input","input","text"),cached_input:O("token","cach\
ed text input","cached","text","input"),cache_write:O("token","cache writes (30 min)","write","text"),cache_write_12h:O("token","cache writes (12 h)","write","text"),output:O("token","text output","output","text"),audio_input:O("token","audio input","input","audio"),cached_audio_input:O("token","cached audio input","cached","audio","audio_input"),audio_output:O("token","audio output","output","audio"),image_input:O("token","image input","input","image"),cached_image_input:O("token","cached image\
 input","cached","image","image_input"),image_output:O("token","image output","output","image"),training:O("token","training","training"),training_hour:O("hour","reinforcement fine-tuning","training"),image_256x256:Te("","256x256"),image_512x512:Te("","512x512"),image_1024x1024:Te("","1024x1024"),image_standard_1024x1024:Te("standard","1024x1024"),image_standard_1024x1792:Te("standard","1024x1792"),image_standard_1792x1024:Te("standard","1792x1024"),image_hd_1024x1024:Te("HD","1024x1024"),image_hd_1024x1792:Te(
"HD","1024x1792"),image_hd_1792x1024:Te("HD","1792x1024"),video_720p:O("second","720p video"),video_1024p:O("second","1024p video"),video_1080p:O("second","1080p video"),minute:O("minute","audio"),standby_minute:O("minute","standby"),character:O("character","text to speech"),call:O("call","tool calls"),session:O("session","sessions"),container_minute_1gb:O("minute","1 GB container"),container_minute_4gb:O("minute","4 GB container"),container_minute_16gb:O("minute","16 GB container"),container_minute_64gb:O(
"minute","64 GB container"),gb_day:O("GB-day","storage")},qe=Object.keys(te);function ve(e){return Object.prototype.hasOwnProperty.call(te,e)}function kt(e){return te[e].whole}function ui(e){return te[e].per}function ci(e){return te[e].uncached}var Ct={text:Bn("text"),audio:Bn("audio"),image:Bn("image")};function Bn(e){let t=n=>{let r=qe.find(i=>te[i].modality===e&&te[i].kind===n);if(r===void 0)throw new Error(`no ${n} meter of ${e}`);return r};return{input:t("input"),cached:t("cached"),output:t(
"output")}}var ft=["standard","batch","flex","priority","ultrafast"];function We(e){let t=e.trim().toLowerCase();return t==="fast"?"priority":ft.find(n=>n===t)}var pi=["scale","incentivized-tier"],Ka=["default","auto"],Qa=/-(?:api|processing|mode|tier)$/;function Dt(e){let t=e.trim().toLowerCase().replace(/[\s_-]+/g,"-");return di(t)??di(t.replace(Qa,""))}function di(e){return Ka.includes(e)?"standard":We(e)??pi.find(t=>t===e)}function li(e){return pi.some(t=>t===e)}function L(e){return e==null||e===""?!0:typeof e=="string"&&!(e.charCodeAt(0)>32&&e.charCodeAt(0)<128)&&e.trim()===""}function Me(e){return typeof e=="object"&&e!==null&&typeof e.getTime=="function"}function R(e){return L(e)?"a blank":typeof e=="boolean"?e?"TRUE":"FALSE":typeof e=="string"?pe(e):Me(e)?`the date ${Number.isNaN(e.getTime())?"(invalid)":e.toISOString().replace(/T.*/,"")}`:String(e)}var{isSafeInteger:Ja}=Number;function fi(e,t){if(typeof t=="number"&&t>=0&&Ja(t))return t;throw new l(
je(e,t))}function je(e,t,n=0){let r=n>0&&t===0?"Leave it out where it is not known.":mi(t);return`${e} is ${R(t)}, but must be a whole number of at least ${n}. ${r}`.trim()}function mi(e){return L(e)?"Type 0 if there is none.":typeof e=="string"?"The cell holds text: type the number without quotes or separators.":Me(e)?"Format the cell as a number, or check that the right column is referred to.":typeof e=="boolean"?"Check that the right column is referred to.":e<0?"Usage cannot be negative.":Number.
isInteger(e)?"Above 9,007,199,254,740,991 a spreadsheet cannot count exactly.":Number.isFinite(e)?"Tokens and calls are counted whole: use ROUND if it is an average.":""}function hi(e,t){if(typeof t=="number"&&t>=0&&Number.isFinite(t))return t;throw new l(`${e} is ${R(t)}, but must be a number of at least 0. ${Za(t)}`.trim())}function Za(e){return typeof e=="number"&&!Number.isFinite(e)?"":mi(e)}function Re(e,t,n){if(typeof t=="string"&&!L(t))return t;let r=L(t)?["blank"]:[];throw new l(`${e} is\
 ${R(t)}, but must be text. ${n}`,r)}function X(e,t){return Re(e,t,'Give a model id such as "gpt-5"; OPENAI_MODELS() lists them.')}function gi(e,t){let n=typeof t=="string"?Dt(t):void 0;if(n!==void 0&&!li(n))return n;throw new l(n===void 0?`${e} is ${R(t)}, but must be one of ${ft.join(", ")} (or fast; default and auto are standard).${Ya(t)}`:`${e} is ${R(t)}, which has no list price: ${Xa[n]}`)}var Xa={scale:"its capacity is bought ahead, by the unit and day. Leave the row out, or price it as s\
tandard to see its list value.","incentivized-tier":"its traffic is free for sharing data with OpenAI. Leave the row out, or price it as standard to see its list value."};function Ya(e){return typeof e!="boolean"?"":' A column that says whether it was a batch becomes a tier with IF(…; "batch"; "standard").'}var eu=/^(?:(short|long)_)?(.+?)(?:_(short|long))?$/;function Ot(e,t,n=[]){if(typeof t=="string"){let r=t.trim().toLowerCase().replace(/[\s-]+/g,"_");if(ve(r))return{meter:r,band:void 0};let[
,i,o="",s]=eu.exec(r)??[],a=i??s;if(ve(o)&&(i===void 0||s===void 0))return{meter:o,band:a==="long"||a==="short"?a:void 0}}throw new l(`${e} is ${R(t)}, but must be one of ${[...qe,...n].join(", ")}, with long_ in front for the long-context price.`)}function B(e){let t=new Map,n=new Map,r,i;return o=>{if(o===r&&i!==void 0)return i;let s=t.get(o);if(s===void 0){let a=n.get(o);if(a!==void 0)throw a;try{s=e(o)}catch(u){throw u instanceof l&&n.set(o,u),u}t.set(o,s)}return r=o,i=s,s}}function yi(e){return Re("tool",e,'Give a tool such as "web-search" or "file-search".').trim().toLowerCase().replace(/[\s_]+/g,"-").replace(/-\d{4}-\d{2}-\d{2}$/,"")}var tu=/^(\d{4})-(\d{2})-(\d{2})$/;function Ae(e){let t=tu.exec(e.trim());if(!t)return;let[n,r,i]=[Number(t[1]),Number(t[2]),Number(t[3])],o=new Date(Date.UTC(n,r-1,i));return o.getUTCFullYear()===n&&o.getUTCMonth()===r-1&&o.getUTCDate()===i?t[0]:void 0}function Se(e){return e.toISOString().slice(0,10)}function bi(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}var wi=1420070400,xi=4102444800,nu=/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;function Gn(e){let t=typeof e=="string"?e.trim():e;if(typeof t=="string"&&!/^\d+(\.\d+)?$/.test(t))return ru(t);let n=Number(t);return n>=wi&&n<xi?n*1e3:n>=wi*1e3&&n<xi*1e3?n:void 0}function _i(e){let t=Gn(e);return t===void 0?void 0:Se(new Date(t))}function ru(e){let[,t="",n="0",r="0",i="0",o="0",s="Z"]=nu.exec(e)??[],a=Ae(t),[u,c,d]=[Number(n),Number(
r),Number(i)];if(a===void 0||u>23||c>59||d>60)return;let p=(u*3600+c*60+Math.min(d,59))*1e3+ +`0.${o}`*1e3;return Date.parse(a)+p-iu(s)}function iu(e){let[,t="+",n="0",r="0"]=/^([+-])(\d{2}):?(\d{2})?$/.exec(e)??[];return(t==="-"?-1:1)*(Number(n)*60+Number(r))*6e4}var Ei=1420070400,Ti=4102444800,ou=-621355104e5,su=253402128e6,vi=/^\d+(\.\d+)?$/;function mt(e,t,n){let r=Me(t)?au(t,n):typeof t=="string"?uu(t):Ri(t);if(r!==void 0)return r;throw new l(`${e} is ${R(t)}, but must be a date, or text such as "2026-07-30".${cu(t)}`)}function au(e,t){let n=e.getTime();return n>=ou&&n<su?t.dayOf(e):void 0}function uu(e){if(vi.test(e.trim()))return Ri(Number(e));let t=Ae(e);if(t!==void 0)return t;let n=Gn(e);return n===void 0?void 0:Se(new Date(n))}function Ri(e){return typeof e==
"number"&&Vn(e)?Se(new Date(e*1e3)):void 0}function Vn(e){return e>=Ei&&e<Ti}function cu(e){let t=typeof e=="string"&&vi.test(e.trim())?Number(e):e;return typeof t=="number"?du(t):typeof e=="string"?" Write the year first; a time as 2026-07-30T14:05:00Z or in Unix seconds.":""}function du(e){for(let[o,s]of[[1e3,"milliseconds"],[1e6,"microseconds"],[1e9,"nanoseconds"]])if(e>=Ei*o&&e<Ti*o)return` It looks like a time in ${s}: divide it by ${o} for Unix seconds.`;let[,t="",n="",r=""]=/^(\d{4})(\d{2})(\d{2})$/.
exec(String(e))??[],i=Ae(`${t}-${n}-${r}`);return i!==void 0?` Write ${String(e)} as "${i}".`:e>3e4&&e<8e4?" It looks like a date shown as a number: format its column as a date.":" A number is a time in Unix seconds, from 1420070400 (2015) on."}var Ai=86400,pu=/^\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z?$/;function Si(e,t){let n=B(o=>mt(e,o,t)),r=B(Ae),i=B(o=>Se(new Date(o*Ai*1e3)));return o=>typeof o=="number"&&Vn(o)?i(Math.floor(o/Ai)):typeof o=="string"&&pu.test(o)?r(o.slice(0,10))??n(o):Me(o)?mt(e,o,t):n(o)}function G(e){return{says:"detail",byDay:!1,reader:t=>B(n=>e(t,n))}}var It={says:"detail",byDay:!1,reader:()=>e=>e};function Hn(e){return{says:"quantity",byDay:!1,reader:t=>n=>e(t,n)}}function Ne(e){return G((t,n)=>{let r=typeof n=="string"?n.trim().toLowerCase():"",i=e.find(o=>o===r);if(i!==void 0)return i;throw new l(`${t} is ${R(n)}, but must be one of ${e.join(", ")}.`)})}function ke(e){let t=B(n=>B(r=>e(r,n)));return(n,r)=>t(r)(n)}var j={says:"model",byDay:!0,reader:(e,{table:t})=>ke((n,r)=>se(
X(e,n),t,r))},Mt={...G((e,t)=>yi(t)),says:"model"},I=Hn(fi),Nt=Hn((e,t)=>{if(typeof t=="number"&&t>=1&&Number.isSafeInteger(t))return t;throw new l(je(e,t,1))}),ne=Hn(hi),ki=G((e,t)=>Ot(e,t)),lu=G(gi),fu={says:"detail",byDay:!1,reader:(e,{host:t})=>Si(e,t)},z={per:"cell",required:!1,kind:lu,blank:()=>"standard"},M={per:"cell",required:!1,kind:fu,blank:({host:e})=>e.today()},Pt={...M,blank:()=>{}};function w(e){return{per:"cell",required:!0,kind:e,blank:void 0}}function T(e,t){return{per:"cell",required:!1,kind:e,blank:()=>t}}var S={per:"call",required:!1},ae={per:"call",required:!1};var mu=1e7,Ye=class{constructor(t,n){this.name=t;this.cells=Lt(n)?n:[[n]],this.rows=this.cells.length,this.columns=this.cells[0]?.length??0}get varies(){return this.rows>1||this.columns>1}at(t,n){return this.cells[this.rows===1?0:t]?.[this.columns===1?0:n]}};function Lt(e){return Array.isArray(e)}function ze(e){return Lt(e)?e.flat():[e]}function Di(e){let t=e.reduce((i,o)=>o.rows>i.rows?o:i),n=e.reduce((i,o)=>o.columns>i.columns?o:i);for(let i of e){if(i.rows!==1&&i.rows!==t.rows)throw Ci(t,i);if(i.
columns!==1&&i.columns!==n.columns)throw Ci(n,i)}let r={rows:t.rows,columns:n.columns};if(r.rows*r.columns>mu)throw new l(`${t.name} is ${$t(t)} and ${n.name} is ${$t(n)}: the grid of both would have ${r.rows*r.columns} cells, more than a spreadsheet holds. Give shorter ranges.`);return r}function Ci(e,t){return new l(`${e.name} is ${$t(e)}, but ${t.name} is ${$t(t)}. Give ranges of one size, single values, or a column and a row for the grid of both.`)}function $t({rows:e,columns:t}){return`${e===
1?"1 row":`${e} rows`} × ${t===1?"1 column":`${t} columns`}`}var Oi=`~alias	model	from	until	source

gpt-5.6-sol	ft:gpt-3.5-turbo	gpt-4-32k	gpt-4o	gpt-4o-audio-preview	gpt-4o-mini-transcribe	gpt-4o-mini-tts	gpt-4o-realtime-preview	gpt-5.5	gpt-audio-mini	gpt-realtime-mini	sora-2	text-embedding-ada-002	text-moderation-latest
2024-12-17	2025-10-06	2023-11-06	2025-12-15	2025-08-07	2025-03-11	2024-01-25	2025-04-14	2025-12-11	2026-04-24	2026-08-07	2023-03-01	2023-06-27	2023-06-13	2023-03-14	2025-06-03	2025-03-20	2025-11-13	2026-03-05	2026-03-17	2025-08-28	2024-09-12	2025-04-16	2025-06-26	2022-12-15
2023-06-27	2024-12-17
openai-changelog	openai-python	openai-post-2024-01	litellm	openai-model-pages	openai-post-2023-03	openai-post-2023-06	openai-deprecations	openai-email-2024-09	price-page-copy-2024-11	openai-community-2025-06
codex-mini	codex-mini-latest	2025-05-15		~0
computer-use-preview-2025-03-11	computer-use-preview	~5		~0
daybreak-blue-latest	~0	~10		~4
ft:gpt-3.5-turbo-0125	~1	2024-02-01		~0
ft:gpt-3.5-turbo-0613	~1	2023-08-22		~0
ft:gpt-3.5-turbo-1106	~1	~2		~0
ft:gpt-4o-2024-08-06	ft:gpt-4o	2024-08-20		~0
ft:gpt-4o-mini-2024-07-18	ft:gpt-4o-mini	2024-07-23		~0
gpt-3.5-turbo	gpt-3.5-turbo-0301	~11	~0	~5
~	gpt-3.5-turbo-0613	~12	2024-02-16	openai-models-copy-2024-02
gpt-3.5-turbo-16k-0613	gpt-3.5-turbo-16k	~13		~6
gpt-3.5-turbo-instruct-0914	gpt-3.5-turbo-instruct	2023-09-18		~3
gpt-4	gpt-4-0314	~14	~0	~7
~	gpt-4-0613	~12		~
gpt-4-1106-vision-preview	gpt-4-vision-preview	~2		~0
gpt-4-32k-0314	~2	~14		~3
gpt-4-32k-0613	~2	~13		~6
gpt-4-turbo	gpt-4-turbo-2024-04-09	2024-04-09		~0
gpt-4-turbo-preview	gpt-4-0125-preview	~6		~0
gpt-4.1-2025-04-14	gpt-4.1	~7		~0
gpt-4.1-mini-2025-04-14	gpt-4.1-mini	~7		~0
gpt-4.1-nano-2025-04-14	gpt-4.1-nano	~7		~0
gpt-4.5-preview-2025-02-27	gpt-4.5-preview	2025-02-27		~0
gpt-4o	gpt-4o-2024-05-13	2024-05-13	2024-10-02	~8
gpt-4o-2024-08-06	~3	2024-10-02		~8
gpt-4o-2024-11-20	~3	2024-11-20		~0
gpt-4o-audio-preview	gpt-4o-audio-preview-2024-10-01	2024-10-17	~1	~9
gpt-4o-audio-preview-2024-12-17	~4	~0		~0
gpt-4o-audio-preview-2025-06-03	~4	~15		~0
gpt-4o-mini-2024-07-18	gpt-4o-mini	2024-07-18		~0
gpt-4o-mini-audio-preview-2024-12-17	gpt-4o-mini-audio-preview	~0		~0
gpt-4o-mini-realtime-preview-2024-12-17	gpt-4o-mini-realtime-preview	~0		~0
gpt-4o-mini-search-preview-2025-03-11	gpt-4o-mini-search-preview	~5		~0
gpt-4o-mini-transcribe-2025-03-20	~5	~16		~0
gpt-4o-mini-transcribe-2025-12-15	~5	~3		~0
gpt-4o-mini-tts-2025-03-20	~6	~16		~0
gpt-4o-mini-tts-2025-12-15	~6	~3		~0
gpt-4o-realtime-preview	gpt-4o-realtime-preview-2024-10-01	2024-10-01	~1	~9
gpt-4o-realtime-preview-2024-12-17	~7	~0		~0
gpt-4o-realtime-preview-2025-06-03	~7	~15		~0
gpt-4o-search-preview-2025-03-11	gpt-4o-search-preview	~5		~0
gpt-5-2025-08-07	gpt-5	~4		~0
gpt-5-chat	gpt-5-chat-latest	~4		~1
gpt-5-mini-2025-08-07	gpt-5-mini	~4		~0
gpt-5-nano-2025-08-07	gpt-5-nano	~4		~0
gpt-5-pro-2025-10-06	gpt-5-pro	~1		~0
gpt-5-search-api-2025-10-14	gpt-5-search-api	2025-10-14		~3
gpt-5.1-2025-11-13	gpt-5.1	~17		~0
gpt-5.1-chat	gpt-5.1-chat-latest	~17		~0
gpt-5.2-2025-12-11	gpt-5.2	~8		~0
gpt-5.2-chat	gpt-5.2-chat-latest	~8		~0
gpt-5.2-pro-2025-12-11	gpt-5.2-pro	~8		~1
gpt-5.3-chat	gpt-5.3-chat-latest	2026-03-03		~0
gpt-5.4-2026-03-05	gpt-5.4	~18		~0
gpt-5.4-mini-2026-03-17	gpt-5.4-mini	~19		~0
gpt-5.4-nano-2026-03-17	gpt-5.4-nano	~19		~0
gpt-5.4-pro-2026-03-05	gpt-5.4-pro	~18		~0
gpt-5.5-2026-04-23	~8	~9		~0
gpt-5.5-2026-04-24	~8	~9		~0
gpt-5.5-pro-2026-04-23	gpt-5.5-pro	~9		~0
gpt-5.6	~0	2026-07-09		~0
gpt-audio-2025-08-28	gpt-audio	~20		price-page-copy-2025-09
gpt-audio-mini-2025-10-06	~9	~1		~0
gpt-audio-mini-2025-12-15	~9	~3		~0
gpt-daybreak-blue-latest	~0	~10		~4
gpt-image-1-2025-04-23	gpt-image-1	2025-04-23		~0
gpt-image-1.5-2025-12-16	gpt-image-1.5	2025-12-16		~0
gpt-image-2-2026-04-21	gpt-image-2	2026-04-21		~0
gpt-realtime-2025-08-28	gpt-realtime	~20		~0
gpt-realtime-mini-2025-10-06	~10	~1		~0
gpt-realtime-mini-2025-12-15	~10	~3		~0
o1-2024-12-17	o1	~0		~0
o1-mini-2024-09-12	o1-mini	~21		~0
o1-preview-2024-09-12	o1-preview	~21		~0
o1-pro-2025-03-19	o1-pro	2025-03-19		~0
o3-2025-04-16	o3	~22		~0
o3-deep-research-2025-06-26	o3-deep-research	~23		~10
o3-mini-2025-01-31	o3-mini	2025-01-31		~0
o3-pro-2025-06-10	o3-pro	2025-06-10		~0
o4-mini-2025-04-16	o4-mini	~22		~0
o4-mini-deep-research-2025-06-26	o4-mini-deep-research	~23		~10
omni-moderation-2024-09-26	omni-moderation-latest	2024-09-26		~0
sora-2-2025-10-06	~11	~1		~0
sora-2-2025-12-08	~11	2025-12-08		~7
sora-2-pro-2025-10-06	sora-2-pro	~1		~0
text-embedding-ada	~12	~24		~2
text-embedding-ada-002-v2	~12	~24		~2
text-moderation-007	~13	~6		~2
text-moderation-stable	~13	~6		~2
tts-1-1106	tts-1	~2		~1
tts-1-hd-1106	tts-1-hd	~2		~1
whisper	whisper-1	~11		~5
`;var Ii=`~model	released	shutdown	context_window	encoding	reasoning	images	note

2025-03-11	2025-10-06	2023-11-06	2023-08-22	2025-04-14	2025-11-13	2020-06-11	2025-03-20	2025-08-07	2022-01-27	2025-05-07	2023-03-01	2023-06-13	2024-01-25	2024-12-17	2025-12-11	2026-07-09	2026-05-07	2025-12-16	2023-03-14	2024-05-13	2024-10-17	2024-10-01	2026-03-05	2026-03-17	2026-04-24	2026-09-22	2026-11-17	2025-08-28	2026-02-23	2026-09-08	2026-11-04	2026-07-28	2025-08-05	2026-07-06	2024-09-12	2025-04-16	2025-06-26
2026-10-23	2026-07-23	2024-01-04	2026-12-11	2027-01-14	2026-09-28	2026-05-07	2027-02-26	2027-01-20	2026-12-01	2024-09-13	2026-05-12	2026-03-26	2025-10-10	2026-08-10	2025-10-27	2026-09-24
128000	400000	200000	1050000	1047576	16385	16384	32768	16000	32000
o200k_base	cl100k_base	r50k_base	o200k_harmony	p50k_base

unknown	patches-gpt-6 like gpt-6-astra	tiles-gpt-4o	tiles-gpt-5 like gpt-5.1	patches-gpt-5.6	tiles-o-series	tiles-gpt-4o guide-2025	tiles-gpt-5	patches-gpt-5.3-codex like gpt-5-mini	patches-gpt-5.3-codex like gpt-5.2	patches-gpt-5.4 like gpt-5.4	patches-gpt-5.4-mini	patches-gpt-5.5 like gpt-5.5	tiles-o-series like o3
context window from one source	release day from one source	release day not confirmed by a source; context window from one source	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source	release day not confirmed by a source	context window as printed for the first snapshot; shut-down of its dated ids also given as 2026-07-23; context window from one source	sold by API from 2026-04-24, a day after the name of its snapshot	shut-down of the gpt-realtime and gpt-aud\
io families; which later versions it covers is not known	open weights, not sold by OpenAI; release day not confirmed by a source	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known; context window from one source	2025-06-24 by the heading of the changelog
ada	~6	~2		~2		none	~3
babbage	~6	~2		~2		none	~3
babbage-002	~3	~5	~6	~1		none	~0
chat-latest	2026-05-05			~0		~0	
chatgpt-4o-latest	2024-08-15	2026-02-17	~0	~0	no	tiles-gpt-4o like gpt-4o	
chatgpt-image-latest	~18	~9				fidelity-gpt-image-1 like gpt-image-1.5	
chatkit	~1					none	
code-interpreter	~2					none	
codex-mini-latest	2025-05-15	2026-02-12	~2	~0	yes	patches-o4-mini calculator-2025	2026-01-16 by another list
computer-use-preview	~0	~1	8192	~0		tiles-computer-use	~0
curie	~6	~2		~2		none	~3
dall-e-2	2022-11-03	~11				none	~4
dall-e-3	~2	~11				none	
davinci	~6	~2		~2		none	~3
davinci-002	~3	~5	~6	~1		none	~0
file-search	2024-04-17					none	tool of Assistants; calls are billed since 2025-03-11
ft:babbage-002	~3	~0	~6	~1			~0
ft:davinci-002	~3	~0	~6	~1			~0
ft:gpt-3.5-turbo	~3	~0	~5	~1			~0
ft:gpt-4.1	~4		~4	~0			
ft:gpt-4.1-mini	~4		~4	~0			
ft:gpt-4.1-nano	~10	~0	~4	~0			
ft:gpt-4o	2024-08-20		~0	~0			
ft:gpt-4o-mini	2024-07-23		~0	~0			
ft:o4-mini	~10	~0	~2	~0			
ft:o4-mini:data-sharing	~10	~0	~2	~0			
gpt-3.5-turbo	~11	~0	~5	~1	no	none	
gpt-3.5-turbo-0125	2024-02-01	~0	~5	~1	no	none	
gpt-3.5-turbo-0301	~11	~10	4096	~1		none	
gpt-3.5-turbo-0613	~12	~10	4096	~1		none	
gpt-3.5-turbo-1106	~2	~5	~5	~1	no	none	
gpt-3.5-turbo-16k	~12	~10	~5	~1		none	~0
gpt-3.5-turbo-instruct	2023-09-18	~5	4096	~1		none	~1
gpt-4-0125-preview	~13	~12	~0	~1		none	
gpt-4-0314	~19	~12	8192	~1		none	by waiting list; open to all from 2023-07-06; release day not confirmed by a source
gpt-4-0613	~12	~0	8192	~1	no	none	
gpt-4-1106-preview	~2	~0	~0	~1		none	shut-down day also given as 2026-03-26
gpt-4-32k	~19	2025-06-06	~7	~1		none	by waiting list; open to all from 2023-07-06; release day not confirmed by a source; context window from one source
gpt-4-turbo-2024-04-09	2024-04-09	~0	~0	~1	no	~6	
gpt-4-vision-preview	~2	2024-12-06	~0	~1		tiles-gpt-4o guide-2023	~0
gpt-4.1	~4	~4	~4	~0	no	~2	
gpt-4.1-mini	~4	~4	~4	~0	no	patches-gpt-4.1-mini	
gpt-4.1-nano	~4	~0	~4	~0	no	patches-gpt-4.1-nano	
gpt-4.5-preview	2025-02-27	2025-07-14	~0	~0	no	~6	~0
gpt-4o	~20	~4	~0	~0	no	~2	
gpt-4o-2024-05-13	~20	~0	~0	~0	no	tiles-gpt-4o calculator-2025	
gpt-4o-2024-08-06	2024-08-06	~4	~0	~0	no	~2	
gpt-4o-audio-preview	~21	~6	~0	~0		none	
gpt-4o-audio-preview-2024-10-01	~21	~13	~0	~0		none	
gpt-4o-mini	2024-07-18	~4	~0	~0	no	tiles-gpt-4o-mini	
gpt-4o-mini-audio-preview	~14	~6	~0	~0		none	~0
gpt-4o-mini-realtime-preview	~14	~6	~0	~0		none	~5
gpt-4o-mini-search-preview	~0	~1	~0	~0	no	none	~0
gpt-4o-mini-transcribe	~7	~7	~8	~0		none	~0
gpt-4o-mini-tts	~7			~1		none	
gpt-4o-mini-tts-2025-03-20	~7	~1		~1			
gpt-4o-realtime-preview	~22	~6	~0	~0		none	~5
gpt-4o-realtime-preview-2024-10-01	~22	~13	~0	~0		none	
gpt-4o-search-preview	~0	~1	~0	~0	no	none	~0
gpt-4o-transcribe	~7	~7	~8	~0		none	~0
gpt-4o-transcribe-diarize	2025-10-15	~7	~8	~0		none	called new on 2025-10-21; release day not confirmed by a source; context window from one source
gpt-5	~8	~3	~1	~0	yes	~7	
gpt-5-chat-latest	~8	~1	~0	~0	no	tiles-gpt-5 guide-2025	
gpt-5-codex	2025-09-23	~1	~1	~0	yes	tiles-gpt-5 calculator-2025	
gpt-5-codex-mini	2025-11-07			~0		~8	announced for Codex; release day not confirmed by a source
gpt-5-mini	~8	~3	~1	~0	yes	patches-gpt-5-mini	
gpt-5-nano	~8	~3	~1	~0	yes	patches-gpt-5-nano	
gpt-5-pro	~1	~3	~1	~0	yes	tiles-gpt-5 like gpt-5	
gpt-5-search-api	2025-10-14		272000	~0		~0	day taken from its snapshot's name; release day from one source; context window from one source
gpt-5.1	~5		~1	~0	yes	~7	
gpt-5.1-chat-latest	~5	~1	~0	~0		~3	
gpt-5.1-codex	~5	~1	~1	~0	yes	~3	
gpt-5.1-codex-max	2025-12-04	~1	~1	~0	yes	~3	
gpt-5.1-codex-mini	~5	~1	~1	~0	yes	~8	
gpt-5.1-mini	~5			~0		~0	named in the SDK, priced by no page of OpenAI; release day from one source
gpt-5.2	~15		~1	~0	yes	patches-gpt-5.2	
gpt-5.2-chat-latest	~15	~14	~0	~0		~9	
gpt-5.2-codex	2026-01-14	~1	~1	~0	yes	~9	
gpt-5.2-pro	~15		~1	~0	yes	patches-gpt-5.2 like gpt-5.2	
gpt-5.3-chat-latest	2026-03-03	~14	~0	~0		patches-gpt-5.3-chat like gpt-5.3-codex	
gpt-5.3-codex	2026-02-24		~1	~0	yes	patches-gpt-5.3-codex	in the Codex apps since 2026-02-05
gpt-5.4	~23		~3	~0	yes	patches-gpt-5.4	
gpt-5.4-cyber						~10	named on the price page without a price
gpt-5.4-mini	~24		~1	~0	yes	~11	
gpt-5.4-nano	~24		~1	~0	yes	~11	
gpt-5.4-pro	~23		~3	~0	yes	~10	
gpt-5.5	~25		~3	~0	yes	patches-gpt-5.5	~6
gpt-5.5-cyber				~0	yes	~12	release day not known
gpt-5.5-pro	~25		~3	~0	yes	~12	~6
gpt-5.6-cyber	2026-08-07			~0	yes	patches-gpt-5.6 like gpt-5.6-sol	
gpt-5.6-luna	~16		~3	~0	yes	~4	~0
gpt-5.6-sol	~16		~3	~0	yes	~4	
gpt-5.6-terra	~16		~3	~0	yes	~4	~0
gpt-6-astra	2026-09-03		~3		yes	patches-gpt-6	~0
gpt-6-luna	~26				yes	~1	~1
gpt-6-sol	~26				yes	~1	~1
gpt-6.1-sol	2026-09-29				yes	~1	
gpt-6.1-terra	2026-10-26				yes	~1	~1
gpt-6.2-astra	~27		~3		yes	~1	~0
gpt-6.2-sol	~27		~3		yes	~1	~0
gpt-audio	~28	~8	~0	~0		none	~7
gpt-audio-1.5	~29		~0	~0		none	
gpt-audio-mini	~1	~8	~0	~0		none	~7
gpt-audio-mini-2025-10-06	~1	~1	~0	~0			
gpt-image-1	2025-04-23	~0				fidelity-gpt-image-1	
gpt-image-1-mini	~1	~9				fidelity-gpt-image-1-mini like gpt-image-1	
gpt-image-1.5	~18	~9				fidelity-gpt-image-1 like gpt-image-1	
gpt-image-2	2026-04-21					~0	
gpt-image-2.5-flare	~30					~0	
gpt-image-2.5-sunburst	~30					~0	
gpt-image-2.6-flare	~31					~0	~1
gpt-image-2.6-sunburst	~31					~0	~1
gpt-live-1	2026-09-10					~0	
gpt-live-1.1	2026-11-20					~0	day on which its page was read; release day from one source
gpt-live-transcribe	~32					none	
gpt-oss-120b	~33			~3		none	~8
gpt-oss-20b	~33			~3		none	~8
gpt-oss-safeguard-20b	2025-10-29			~3		none	
gpt-realtime	~28	~8	~9	~0		~0	~9
gpt-realtime-1.5	~29		~9	~0		~0	~0
gpt-realtime-2	~17		~0	~0		~0	context window 32,000 by litellm; context window from one source
gpt-realtime-2.1	~34		~0	~0		~0	
gpt-realtime-2.1-mini	~34		~0	~0		~0	~0
gpt-realtime-mini	~1	~8	~0	~0		~0	~9
gpt-realtime-mini-2025-10-06	~1	~1	~0	~0			~0
gpt-realtime-translate	~17			~0		none	
gpt-realtime-whisper	~17			~0		none	
gpt-rosalind-research	2026-10-05					~0	day on which billing began; release day from one source
gpt-transcribe	~32					none	
image-web-search	2026-06-09					none	
o1	~14	~0	~2	~0	yes	~5	
o1-mini	~35	~15	~0	~0		none	
o1-preview	~35	2025-07-28	~0	~0		none	
o1-pro	2025-03-19	~0	~2	~0	yes	~5	
o3	~36	~3	~2	~0	yes	~5	
o3-deep-research	~37	~1	~2	~0	yes	~13	~10
o3-mini	2025-01-31	~0	~2	~0	yes	none	
o3-pro	2025-06-10	~3	~2	~0	yes	~13	
o4-mini	~36	~0	~2	~0	yes	patches-o4-mini	
o4-mini-deep-research	~37	~1	~2	~0	yes	patches-o4-mini like o4-mini	~10
omni-moderation-latest	2024-09-26		~7			~0	~0
sora-2	~1	~16				~0	
sora-2-pro	~1	~16				~0	
text-ada-001	~9	~2	2049	~2		none	~2
text-babbage-001	~9	~2	2049	~2		none	~2
text-curie-001	~9	~2	2049	~2		none	~2
text-davinci-001	~9	~2		~2		none	~4
text-davinci-002	2022-03-15	~2		~4		none	~4
text-davinci-003	2022-11-28	~2	4097	~4		none	~2
text-embedding-3-large	~13		8191	~1		none	
text-embedding-3-small	~13		8191	~1		none	
text-embedding-ada-002	2022-12-15		8191	~1		none	~4
text-moderation-latest	2022-08-10	~15	~7			none	~2
tts-1	~2					none	
tts-1-hd	~2					none	
web-search	2025-08-26					none	day taken from the SDK's name of the tool; release day from one source
web-search-preview	~0					none	
web-search-preview-high	~0					none	
web-search-preview-low	~0					none	
web-search-preview-medium	~0					none	
web-search-preview-mini-high	~0					none	
web-search-preview-mini-low	~0					none	
web-search-preview-mini-medium	~0					none	
web-search-preview-non-reasoning	~0					none	
whisper-1	~11	~7				none	
`;var Mi=`~model	tier	context	threshold	from	until	source	note	prices

standard	batch	priority	ultrafast
short

2024-04-15	2026-07-09	2025-03-11	2026-07-30	2022-07-03	2022-09-01	2023-11-06	2025-06-27	2025-10-06	2024-10-01	2026-08-21	2023-08-22	2025-04-14	2023-06-13	2024-12-17	2025-11-13	2025-06-26	2026-02-10	2024-01-25	2025-08-07	2025-06-10	2024-05-07	2025-05-07	2025-03-20	2025-12-11	2026-08-05	2026-05-07	2025-04-16	2024-04-29	2025-12-16	2024-08-20	2025-09-01	2024-07-23	2023-03-01	2023-03-14	2024-08-06	2024-07-18	2026-03-05	2026-03-17	2026-04-24	2026-09-29	2026-09-22	2026-11-17	2025-08-28	2026-02-23	2026-\
09-08	2026-11-04	2026-07-28	2025-08-05	2026-07-06	2024-09-12	2025-01-31	2025-04-17	2026-03-12
2026-07-30	2022-09-01	2026-08-21	2025-06-26	2025-06-10	2023-06-13	2025-09-23
openai-pricing-2026-08	price-page-copy-2026-07	openai-changelog	price-page-copy-2025-09	price-page-copy-2022-07	openai-help-2022-09	openai-model-pages	litellm	price-page-copy-2026-10	later-models-2026	price-page-copy-2025-06	price-page-copy-2023-11	genai-prices	openai-community-2025-06	price-page-copy-2024-11	openai-pricing-2025-10	openai-post-2023-06	openai-python	priority-table-2026
first day taken as the release	one source	first day of the Batch API; that it took this model from the start is not confirmed	first day taken as the release; one source	first day of Priority processing; that it took this model from the start is not confirmed	first day taken as the release, seen in 2025-09	first day taken as that of the cut	held before that day too, since when is not known; taken to bill as its family	held before that day too, since when is not known	first day not confirmed	no ch\
ange since the release is known	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	not printed on the pages of 2026	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	by search context size, for mini models; from 2025-06-26 one price	no new training since 2024-10-28	no change since the release is known; first day not confirmed	first day inferred	audio price printed until 2025-09, on no late\
r page	estimated by OpenAI; usage is billed by its tokens	first day not confirmed; one source	sold by API from 2026-04-24, a day after the name of its snapshot	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	day on which it was first seen	open weights, not sold by OpenAI: the price is a third party's; first day not confirmed; price not confirmed by a source
input 1.25, cached_input 0.125, output 10	input 2.5, output 10	input 2.5, cached_input 0.25, output 20	input 5, output 15	input 2, cached_input 0.5, output 8	input 1.75, cached_input 0.175, output 14	input 3.5, cached_input 0.35, output 28	input 20, output 20	input 1.5, output 2	input 10, output 30	input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30	input 0.4, output 0.4	input 5, cached_input 0.5, output 30	input 6, output 6	input 2, output 2	input 60, output 60	inpu\
t 0.15, output 0.6	input 30, output 60	input 1, output 4	cached_input 1.25	input 1.25, output 5	minute 0.006	input 0.25, cached_input 0.025, output 2	input 2.5, cached_input 0.25, output 15	input 5, cached_input 0.5, output 22.5	input 15, output 90	input 1, cached_input 0.1, cache_write 1.25, output 6	input 2, cached_input 0.2, cache_write 2.5, output 9	cache_write 5	input 2.5, cached_input 0.25, cache_write 3.125, output 15	input 2, cached_input 0.2, cache_write 2.5, output 10	input 4, cached_i\
nput 0.4, cache_write 5, output 15	call 10	input 0.55, output 2.2	input 5, output 20	input 0.8, output 0.8	input 1.2, output 1.2	input 0.5, output 0.5	input 2.5, cached_input 0.63, output 5, image_input 4, cached_image_input 1, image_output 16	gb_day 0.1	input 3, output 12	input 0.4, cached_input 0.1, output 1.6	input 0.1, cached_input 0.025, output 0.4	cached_input 0.075	input 1, cached_input 0.25, output 4	input 0.5, output 1.5	input 0.25, output 0.75	input 15, output 30	input 3.5, cached_inpu\
t 0.875, output 14	audio_input 6	input 0.625, cached_input 0.0625, output 5	input 0.45, cached_input 0.045, output 3.6	input 1.25, cached_input 0.13, output 7.5	input 2.5, cached_input 0.25, output 11.25	input 30, output 180	input 60, output 270	input 30, output 135	input 0.5, cached_input 0.05, cache_write 0.625, output 3	input 0.1, cached_input 0.01, cache_write 0.125, output 0.6	input 0.2, cached_input 0.02, cache_write 0.25, output 0.9	input 2, cached_input 0.2, cache_write 2.5, output 12	in\
put 5, cached_input 0.5, cache_write 6.25, output 30	input 1.25, cached_input 0.125, cache_write 1.5625, output 7.5	input 5, cached_input 0.5, cache_write 6.25, output 25	input 10, cached_input 1, cache_write 12.5, output 37.5	input 1, cached_input 0.1, cache_write 1.25, output 5	input 2, cached_input 0.2, cache_write 2.5, output 7.5	input 4, cached_input 0.2, output 15	input 1, cached_input 0.05, cache_write 1.25, cache_write_12h 2.5, output 5	minute 0.017	input 0.6, cached_input 0.06, output 2\
.4, audio_input 10, cached_audio_input 0.3, audio_output 20, image_input 0.8, cached_image_input 0.08	input 1.1, cached_input 0.55, output 4.4	input 10, cached_input 2.5, output 40	input 0	call 30	call 25
ada	~0	any		~4	~1	~4	~8	~35
~	~	~		~5		~5		~11
babbage	~0	any		~4	~1	~4	~8	~36
~	~	~		~5		~5		~37
babbage-002	~0	any		~11		~0	~9	~11
~	~1	~		~0		~	~2	input 0.2, output 0.2
chat-latest	~0	any		2026-05-05		~0		~12
chatgpt-4o-latest	~0	any		2024-08-15		~3		~3
chatgpt-image-latest	~0	any		~29		~0		input 5, cached_input 1.25, output 10, cached_image_input 2
~	~	~		~		~	litellm has 10	image_input 8
~	~	~		~		~	litellm has 40	image_output 32
~	~1	~		~17		~		~38
chatkit	~0	any		~8	2025-11-01	~15	billing begins on 2025-11-01; no charges apply before	gb_day 0
~	~	~		2025-11-01		~0	after 1 GB free per account per month	~39
code-interpreter	~0	any		~6	2023-11-17	~11	printed as free until 2023-11-17; one source	session 0
~	~	~		2023-11-17	2026-06-02	~15	a session of Assistants, a container in the Responses API	session 0.03
~	~	~		2025-11-03		~0	sold as 20-minute sessions at $0.12 until 2026-06-02; first day taken from the SDK; one source	container_minute_4gb 0.006
~	~	~		~		~	sold as 20-minute sessions at $0.48 until 2026-06-02; first day taken from the SDK; one source	container_minute_16gb 0.024
~	~	~		~		~	sold as 20-minute sessions at $1.92 until 2026-06-02; first day taken from the SDK; one source	container_minute_64gb 0.096
~	~	~		2026-06-02		~	printed as $0.03 per 20-minute session; billed by the minute since 2026-06-02, 5 minutes at least	container_minute_1gb 0.0015
codex-mini-latest	~0	any		2025-05-15		~2		input 1.5, cached_input 0.375, output 6
computer-use-preview	~0	any		~2		~1		~40
~	~1	~		~		~3	first day taken as the release, seen in 2025-09; one source	input 1.5, output 6
curie	~0	any		~4	~1	~4	~8	~13
~	~	~		~5		~5		~14
dall-e-2	~0	any		2022-11-03		~10	~9	image_256x256 0.016, image_512x512 0.018, image_1024x1024 0.02
dall-e-3	~0	any		~6		~10		image_standard_1024x1024 0.04, image_standard_1024x1792 0.08, image_standard_1792x1024 0.08, image_hd_1024x1024 0.08, image_hd_1024x1792 0.12, image_hd_1792x1024 0.12
davinci	~0	any		~4	~1	~4	~8	~15
~	~	~		~5		~5		~7
davinci-002	~0	any		~11		~0	~9	~14
~	~1	~		~0		~	~2	input 1, output 1
file-search	~0	any		2024-04-17		~0	after 1 GB free; price before 2025-06 not confirmed; one source	~39
~	~	~		~2		~	Responses API only	call 2.5
ft:babbage-002	~0	any		~11		~0	~15	input 1.6, output 1.6, training 0.4
~	~1	~		~21		~	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 0.2	input 0.8, output 0.9
ft:davinci-002	~0	any		~11		~0	~15	input 12, output 12, training 6
~	~1	~		~21		~	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 1	~13
ft:gpt-3.5-turbo	~0	any		~11	2023-11-06	openai-post-2023-11		input 12, output 16
~	~	~		~		~0		training 8
~	~	~		~6		~	also for fine-tuned 0613 models	input 3, output 6
~	~1	~		~21		~	day on which Batch took fine-tuned models; price seen in 2025-01	input 1.5, output 3
ft:gpt-4.1	~0	any		~12		~0		input 3, cached_input 0.75, output 12, training 25
~	~1	~		~		~	~5	input 1.5, cached_input 0.5, output 6
ft:gpt-4.1-mini	~0	any		~12		~0		input 0.8, cached_input 0.2, output 3.2, training 5
~	~1	~		~		~	~5	~41
ft:gpt-4.1-nano	~0	any		~22		~0		input 0.2, cached_input 0.05, output 0.8, training 1.5
~	~1	~		~		~	~5	~42
ft:gpt-4o	~0	any		~30		~0	1M training tokens a day free until 2024-09-23 (not confirmed)	input 3.75, output 15, training 25
~	~	~		~9		~		cached_input 1.875
~	~1	~		~30	2025-09-01	~7	end inferred: in 2025-09 other figures are printed; one source	input 1.875, output 7.5
~	~	~		~31		~0	odd, but as printed; seen first in 2025-09, first day inferred	input 2.225, cached_input 0.9, output 12.5
ft:gpt-4o-mini	~0	any		~32		~0	free within a daily limit until 2024-09-23 (not confirmed)	input 0.3, output 1.2, training 3
~	~	~		~9		~		cached_input 0.15
~	~1	~		~32		~	~0	~16
~	~	~		~31		~	first seen in 2025-09	~43
ft:o4-mini	~0	any		~22		~0		input 4, cached_input 1, output 16, training_hour 100
~	~1	~		~		~	~5	~4
ft:o4-mini:data-sharing	~0	any		~22		~0		input 2, cached_input 0.5, output 8, training_hour 100
~	~1	~		~		~	~5	~44
gpt-3.5-turbo	~0	any		2024-02-16		~0		~45
~	~1	~		~0		~3	taken as gpt-3.5-turbo-0125, which alone is printed; one source	~46
gpt-3.5-turbo-0125	~0	any		2024-02-01		~0		~45
~	~1	~		~0		~	~2	~46
gpt-3.5-turbo-0301	~0	any		~33	~5	openai-post-2023-03		input 2
~	~	~		~		~		output 2
~	~	~		~13		~1	the cut of 2023-06-13 is taken to cover this snapshot; langfuse keeps an input price of 2	input 1.5
~	~1	~		~0		~	~11	~8
gpt-3.5-turbo-0613	~0	any		~13		~3		~8
~	~1	~		~0		~1	~11	~
gpt-3.5-turbo-1106	~0	any		~6		~0		input 1, output 2
~	~1	~		~0		~	~11	~
gpt-3.5-turbo-16k	~0	any		~13		~16		input 3, output 4
~	~1	~		~0		~1	~2	~8
gpt-3.5-turbo-instruct	~0	any		2023-09-18		~0		~8
gpt-4-0125-preview	~0	any		~18		~11	~10	~9
~	~1	~		~0		~1	~2	~3
gpt-4-0314	~0	any		~34		~11	~16	~17
~	~1	~		~0		~1	~2	~47
gpt-4-0613	~0	any		~13		~0	~10	~17
~	~1	~		~0		~	~2	~47
gpt-4-1106-preview	~0	any		~6		~11	~10	~9
~	~1	~		~0		~1	~2	~3
gpt-4-32k	~0	any		~34		~11	~16	input 60, output 120
~	~1	~		~0		~1	~2	~17
gpt-4-turbo-2024-04-09	~0	any		2024-04-09		~0		~9
~	~1	~		~0		~	~2	~3
gpt-4-vision-preview	~0	any		~6		~11	~10	~9
~	~1	~		~0		~1	~2	~3
gpt-4.1	~0	any		~12		~0		~4
~	~1	~		~		~	~0	~18
~	~2	~		~7		~	~4	~48
gpt-4.1-mini	~0	any		~12		~0		~41
~	~1	~		~		~	~0	input 0.2, output 0.8
~	~2	~		~7		~	~4	input 0.7, cached_input 0.175, output 2.8
gpt-4.1-nano	~0	any		~12		~0		~42
~	~1	~		~		~	~0	input 0.05, output 0.2
~	~2	~		~7		~	~4	input 0.2, cached_input 0.05, output 0.8
gpt-4.5-preview	~0	any		2025-02-27		~10		input 75, cached_input 37.5, output 150
~	~1	~		~		~2		input 37.5, output 75
gpt-4o	~0	any		2024-10-02		~0	the name gpt-4o meant gpt-4o-2024-05-13 until 2024-10-02	~1
~	~	~		~		~		~19
~	~1	~		~		~		~20
~	~2	~		~7		~	~4	input 4.25, cached_input 2.125, output 17
gpt-4o-2024-05-13	~0	any		2024-05-13		~0	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 2.5	input 5
~	~	~		~		~	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 10	output 15
~	~1	~		~		~	~0	input 2.5, output 7.5
~	~2	~		~7		~	~4	input 8.75, output 26.25
gpt-4o-2024-08-06	~0	any		~35	2024-10-02	~14	bills as gpt-4o from 2024-10-02	~1
~	~	~		~9	~	~	~	~19
~	~1	~		~35	~	~3	first day taken as the release; bills as gpt-4o from 2024-10-02	~20
gpt-4o-audio-preview	~0	any		~14		~6	~17	input 2.5, output 10, audio_input 40, audio_output 80
gpt-4o-audio-preview-2024-10-01	~0	any		2024-10-17		~14		input 2.5, output 10, audio_input 100, audio_output 200
gpt-4o-mini	~0	any		~36		~0		~16
~	~	~		~9		~		~43
~	~1	~		~36		~	~0	input 0.075, output 0.3
~	~2	~		~7		~	~4	input 0.25, cached_input 0.125, output 1
gpt-4o-mini-audio-preview	~0	any		~14		~3		input 0.15, output 0.6, audio_input 10, audio_output 20
gpt-4o-mini-realtime-preview	~0	any		~14		~3		input 0.6, cached_input 0.3, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20
gpt-4o-mini-search-preview	~0	any		~2		~3	no cached price is printed; litellm and genai-prices have 0.075	~16
gpt-4o-mini-transcribe	~0	any		~23		~0	~18	~20
~	~	~		~		~10	audio price printed until 2025-09, on no later page; litellm has 1.25	audio_input 3
~	~	~		~		~0	~19	minute 0.003
gpt-4o-mini-tts	~0	any		~23		~0	litellm has 2.5	input 0.6
~	~	~		~		~		audio_output 12
gpt-4o-realtime-preview	~0	any		~14		~3	~17	input 5, cached_input 2.5, output 20, audio_input 40, cached_audio_input 2.5, audio_output 80
gpt-4o-realtime-preview-2024-10-01	~0	any		~9		~14		input 5, output 20, audio_input 100, audio_output 200
~	~	~		2024-10-30		~		cached_input 2.5, cached_audio_input 20
gpt-4o-search-preview	~0	any		~2		~3	no cached price is printed; litellm has 1.25	~1
gpt-4o-transcribe	~0	any		~23		~0	~18	~1
~	~	~		~		~10	audio price printed until 2025-09, on no later page; litellm has 2.5	~49
~	~	~		~		~0	~19	~21
gpt-4o-transcribe-diarize	~0	any		2025-10-15		~0	first day not confirmed: called new on 2025-10-21	~1
~	~	~		~		~12	first day not confirmed: called new on 2025-10-21; litellm has 2.5	~49
~	~	~		~		~0	first day not confirmed: called new on 2025-10-21; price not confirmed by a source	~21
gpt-5	~0	any		~19		~0		~0
~	~1	~		~		~	~0	~50
~	flex	~		~		~	~	~
~	~2	~		~		~	~	~2
gpt-5-chat-latest	~0	any		~19		~17		~0
gpt-5-codex	~0	any		2025-09-23		~2		~0
~	~2	~		~		~18	~3	~2
gpt-5-codex-mini	~0	any		2025-11-07		third-party-code	~20	input 0.25, output 2
gpt-5-mini	~0	any		~19		~0		~22
~	~1	~		~		~	~0	input 0.125, cached_input 0.0125, output 1
~	flex	~		~		~	~	~
~	~2	~		~		~	~	~51
gpt-5-nano	~0	any		~19		~0		input 0.05, cached_input 0.005, output 0.4
~	~1	~		~		~	~0	input 0.025, cached_input 0.0025, output 0.2
~	flex	~		~		~	~	~
gpt-5-pro	~0	any		~8		~0		input 15, output 120
~	~1	~		~		~	~0	input 7.5, output 60
gpt-5-search-api	~0	any		2025-10-14		~0	first day taken from the snapshot's name	~0
gpt-5.1	~0	any		~15		~0		~0
~	~1	~		~		~	~0	~50
~	flex	~		~		~	~	~
~	~2	~		~		~	~	~2
gpt-5.1-chat-latest	~0	any		~15		~2		~0
~	~2	~		~		~7	~3	~2
gpt-5.1-codex	~0	any		~15		~2		~0
~	~2	~		~		~7	~0	~2
gpt-5.1-codex-max	~0	any		2025-12-04		~2		~0
~	~2	~		~		~18	~3	~2
gpt-5.1-codex-mini	~0	any		~15		~2		~22
~	~2	~		~		~7	~3	~51
gpt-5.1-mini	~0	any		~15		~17	named in the SDK, priced by no page of OpenAI; one source	~22
gpt-5.2	~0	any		~24		~0		~5
~	~1	~		~		~	~0	input 0.875, cached_input 0.0875, output 7
~	flex	~		~		~	~	~
~	~2	~		~		~	~	~6
gpt-5.2-chat-latest	~0	any		~24		~2		~5
~	~2	~		~		~7	~3	~6
gpt-5.2-codex	~0	any		2026-01-14		~2		~5
~	~2	~		~		~7	~0	~6
gpt-5.2-pro	~0	any		~24		~0		input 21, output 168
~	~1	~		~		~	~0	input 10.5, output 84
gpt-5.3-chat-latest	~0	any		2026-03-03		~2		~5
~	~2	~		~		~7	~3	~6
gpt-5.3-codex	~0	any		2026-02-24		~0	in the Codex apps since 2026-02-05	~5
~	~2	~		~		~	first day taken as the release; in the Codex apps since 2026-02-05	~6
gpt-5.4	~0	~0		~37		~0		~23
~	~	long		~		~		~24
~	~1	~0		~		~	~0	~52
~	~	long		~		~	~	~53
~	flex	~0		~		~	~	~52
~	~	long		~		~	~	~53
~	~2	~0		~		~	~	~12
gpt-5.4-mini	~0	any		~38		~0		input 0.75, cached_input 0.075, output 4.5
~	~1	~		~		~	~0	input 0.375, cached_input 0.0375, output 2.25
~	flex	~		~		~	~	~
~	~2	~		~		~	~	input 1.5, cached_input 0.15, output 9
gpt-5.4-nano	~0	any		~38		~0		input 0.2, cached_input 0.02, output 1.25
~	~1	~		~		~	~0	input 0.1, cached_input 0.01, output 0.625
~	flex	~		~		~	~	~
gpt-5.4-pro	~0	~0		~37		~0		~54
~	~	long		~		~		~55
~	~1	~0		~		~	~0	~25
~	~	long		~		~	~	~56
~	flex	~0		~		~	~	~25
~	~	long		~		~	~	~56
gpt-5.5	~0	~0		~39		~0	~21	~12
~	~	long		~		~	~	input 10, cached_input 1, output 45
~	~1	~0		~		~	~22	~23
~	~	long		~		~	~	~24
~	flex	~0		~		~	~	~23
~	~	long		~		~	~	~24
~	~2	~0		~		~	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 10	input 12.5
~	~	~		~		~	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 1	~19
~	~	~		~		~	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 60	output 75
gpt-5.5-cyber	~0	any		2026-08-31		~0	on the page of August 2026; since when is not known	input 12.5, cached_input 1.25, output 75
gpt-5.5-pro	~0	~0		~39		~0	~21	~54
~	~	long		~		~	~	~55
~	~1	~0		~		~	~22	~25
~	flex	~		~		~	~	~
gpt-5.6-cyber	~0	any		2026-08-07		~0		input 12.5, cached_input 1.25, cache_write 15.625, output 75
gpt-5.6-luna	~0	~0		~1	~0	~1		~26
~	~	~		~3		~0		input 0.2, cached_input 0.02, cache_write 0.25, output 1.2
~	~	long		~1	~0	~12		~27
~	~	~		~3		~0		input 0.4, cached_input 0.04, cache_write 0.5, output 1.8
~	~1	~0		~1	~0	~1		~57
~	~	~		~3		~0		~58
~	~	long		~		~	~6	~59
~	flex	~0		~1	~0	~1		~57
~	~	~		~3		~0		~58
~	~	long		~		~	~6	~59
~	~2	~0		~1	~0	~1		~60
~	~	~		~3		~0		input 0.4, cached_input 0.04, cache_write 0.5, output 2.4
~	~	long		~25		~		input 0.8, cached_input 0.08, cache_write 1, output 3.6
gpt-5.6-sol	~0	~0		~1	~2	~1		~61
~	~	~		~10		~0	promotional price, at least through 2026-11-21; models.dev has 2, 0.2, 2.5 and 10; genai-prices has 5	input 4
~	~	~		~		~	promotional price, at least through 2026-11-21; genai-prices has 0.5	cached_input 0.4
~	~	~		~		~	promotional price, at least through 2026-11-21; genai-prices has 6.25	~28
~	~	~		~		~	promotional price, at least through 2026-11-21; genai-prices has 30	output 20
~	~	long		~1	~2	~12		input 10, cached_input 1, cache_write 12.5, output 45
~	~	~		~10		~0	genai-prices has 10	input 8
~	~	~		~		~	genai-prices has 1	cached_input 0.8
~	~	~		~		~	genai-prices has 12.5	cache_write 10
~	~	~		~		~	genai-prices has 45	output 30
~	~1	~0		~1	~2	~1		~29
~	~	~		~10		~0		~30
~	~	long		~		~	~6	~31
~	flex	~0		~1	~2	~1		~29
~	~	~		~10		~0		~30
~	~	long		~		~	~6	~31
~	~2	~0		~1	~2	~1		input 10, cached_input 1, cache_write 12.5, output 60
~	~	~		~10		~0		input 8, cached_input 0.8, cache_write 10, output 40
~	~	long		~25	~2	~2		input 20, cached_input 2, cache_write 25, output 90
~	~	~		~10		~0		input 16, cached_input 1.6, cache_write 20, output 60
gpt-5.6-terra	~0	~0		~1	~0	~1		~29
~	~	~		~3		~0		~60
~	~	long		~1	~0	~12		input 5, cached_input 0.5, cache_write 6.25, output 22.5
~	~	~		~3		~0		input 4, cached_input 0.4, cache_write 5, output 18
~	~1	~0		~1	~0	~1		~62
~	~	~		~3		~0		~26
~	~	long		~		~	~6	~27
~	flex	~0		~1	~0	~1		~62
~	~	~		~3		~0		~26
~	~	long		~		~	~6	~27
~	~2	~0		~1	~0	~1		~61
~	~	~		~3		~0		input 4, cached_input 0.4, cache_write 5, output 24
~	~	long		~25		~		input 8, cached_input 0.8, cache_write 10, output 36
gpt-6-astra	~0	~0		2026-09-03		~2	~1	input 10, cached_input 1, cache_write 12.5, output 50
~	~	long		~		~	~	input 20, cached_input 2, cache_write 25, output 75
~	~1	~0		~		~8	~	~63
~	~	long		~		~	~	~64
~	flex	~0		~		~	~	~63
~	~	long		~		~	~	~64
~	~2	~0		~		~2	~3	input 20, cached_input 2, cache_write 25, output 100
~	~	long		~		~8	~1	input 40, cached_input 4, cache_write 50, output 150
~	~3	~0		~40		~	~	input 60, cached_input 6, cache_write 75, output 300
gpt-6-luna	~0	~0		~41		~9	~1	input 0.1, cached_input 0.01, cache_write 0.125, output 0.5
~	~	long		~		~	~	input 0.2, cached_input 0.02, cache_write 0.25, output 0.75
~	~1	~0		~		~8	~	input 0.05, cached_input 0.005, cache_write 0.0625, output 0.25
~	flex	~		~		~	~	~
~	~2	~		~		~	~	input 0.2, cached_input 0.02, cache_write 0.25, output 1
gpt-6-sol	~0	~0		~41		~9	~1	~30
~	~	long		~		~	~	~31
~	~1	~0		~		~8	~	~65
~	~	long		~		~	~	~66
~	flex	~0		~		~	~	~65
~	~	long		~		~	~	~66
~	~2	~0		~		~	~	input 4, cached_input 0.4, cache_write 5, output 20
gpt-6.1-sol	~0	~0		~40		~2	~1	input 2, cached_input 0.1, cache_write 2.5, output 10
~	~	long		~		~	~	~67
~	~	~		~		~8	~	~28
~	~1	~0		~		~	~	input 1, output 5
~	flex	~		~		~	~	~
~	~3	~		~		~2	~3	input 12, cached_input 0.6, cache_write 15, output 60
gpt-6.1-terra	~0	~0		2026-10-26		~9	~1	~68
~	~	long		~		~	~	input 2, cached_input 0.1, output 7.5
~	~	~		~		~6	~	cache_write 2.5
~	~1	~0		~		~	~	input 0.5, cached_input 0.025, output 2.5
~	flex	~		~		~	~	~
~	~2	~		~		~7	~	input 2, cached_input 0.1, output 10
gpt-6.2-astra	~0	~0		~42		~9	~1	input 8, cached_input 0.4, output 40
gpt-6.2-sol	~0	~0		~42		~9	~1	input 2, cached_input 0.1, cache_write 2.5, cache_write_12h 5, output 10
~	~	long		~		~	~	~67
~	~	~		~		~6	~	~28
~	~1	~0		~		~9	~3	~68
~	~	long		~		~6	~1	input 2, cached_input 0.1, cache_write 2.5, output 7.5
~	~2	~0		~		~9	~3	input 4, cached_input 0.2, cache_write 5, cache_write_12h 10, output 20
~	~	long		~		~6	~1	input 8, cached_input 0.4, cache_write 10, output 30
~	~3	~0		~	2027-03-01	~9	~3	input 6, cached_input 0.3, cache_write 7.5, cache_write_12h 15, output 30
~	~	~		2027-03-01		~	first day inferred; one source	input 12, cached_input 0.6, cache_write 15, cache_write_12h 30, output 60
gpt-audio	~0	any		~43		~0		~1
~	~	~		~	~6	~3	held until 2025-09-23 at most; the day on which it fell is not known; one source	audio_input 40, audio_output 80
~	~	~		2026-01-19		~0	~23	audio_input 32, audio_output 64
gpt-audio-1.5	~0	any		~44		~0		input 2.5, output 10, audio_input 32, audio_output 64
gpt-audio-mini	~0	any		~8		~0		input 0.6, output 2.4, audio_input 10, audio_output 20
gpt-image-1	~0	any		2025-04-23		~0		input 5, image_input 10, image_output 40
~	~	~		~16		~	~23	cached_input 1.25, cached_image_input 2.5
~	~1	~		~17		~		input 2.5, cached_input 0.63, image_input 5, cached_image_input 1.25, image_output 20
gpt-image-1-mini	~0	any		~8		~0		input 2, cached_input 0.2, image_input 2.5, cached_image_input 0.25, image_output 8
~	~1	~		~17		~		input 1, cached_input 0.1, image_input 1.25, cached_image_input 0.13, image_output 4
gpt-image-1.5	~0	any		~29		~0		input 5, cached_input 1.25, output 10, image_input 8, cached_image_input 2, image_output 32
~	~1	~		~17		~		~38
gpt-image-2	~0	any		2026-04-21		~0		~10
~	~1	~		~		~	~0	input 2.5, cached_input 0.625, image_input 4, cached_image_input 1, image_output 15
gpt-image-2.5-flare	~0	any		~45		~8	~1	~10
gpt-image-2.5-sunburst	~0	any		~45		~8	~1	~10
gpt-image-2.6-flare	~0	any		~46		~6	~1	input 5, image_input 8, image_output 30
gpt-image-2.6-sunburst	~0	any		~46		~6	~1	~10
gpt-live-1	~0	any		2026-09-10		~6	~1	minute 0.05
gpt-live-1.1	~0	any		2026-11-20		~6	day on which it was read; since when it holds is not known; one source	minute 0.05, standby_minute 0.02
gpt-live-transcribe	~0	any		~47		~0		~69
gpt-oss-120b	~0	any		~48		~12	~24	input 0.039, output 0.18
gpt-oss-20b	~0	any		~48		~12	~24	input 0.029, output 0.14
gpt-oss-safeguard-20b	~0	any		2025-10-29		~2	~1	input 0.075, cached_input 0.037, output 0.3
gpt-realtime	~0	any		~43		~0		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5
~	~	~		~	~6	~3	held until 2025-09-23 at most; the day on which it rose is not known; one source	cached_image_input 0.4
~	~	~		2025-10-01		~0	month in which it was first seen	cached_image_input 0.5
gpt-realtime-1.5	~0	any		~44		~0		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5
gpt-realtime-2	~0	any		~26		~0		input 4, cached_input 0.4, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5
~	~	~		~		~	litellm has 16	output 24
gpt-realtime-2.1	~0	any		~49		~0		input 4, cached_input 0.4, output 24, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5
gpt-realtime-2.1-mini	~0	any		~49		~0		~70
gpt-realtime-mini	~0	any		~8		~0		~70
gpt-realtime-translate	~0	any		~26		~0		minute 0.034
gpt-realtime-whisper	~0	any		~26		~0		~69
gpt-rosalind-research	~0	any		2026-10-05		~8	~1	input 5, cached_input 0.5, output 25
gpt-transcribe	~0	any		~47		~0		minute 0.0045
image-web-search	~0	any		2026-06-09		~0		~32
o1	~0	any		~14		~0		input 15, cached_input 7.5, output 60
~	~1	~		~		~	~5	input 7.5, output 30
o1-mini	~0	any		~50	2025-01-31	~14		~40
~	~	~		~9	~	~		cached_input 1.5
~	~	~		~51		~10	day of the cut within one day	~71
~	~1	~		~		~1	from the day of the cut; an earlier batch price is not known	~33
o1-preview	~0	any		~50		~14		input 15, output 60
~	~	~		~9		~		cached_input 7.5
o1-pro	~0	any		2025-03-19		~0		input 150, output 600
~	~1	~		~		~	~0	input 75, output 300
o3	~0	any		~27	~4	~2		~72
~	~	~		~20		~0		~4
~	~1	~		~27	~4	~2	half of standard, not printed; one source	~34
~	~	~		~20		~0		~18
~	flex	~		~52	~4	press-2025-04	its cached price is not known	~34
~	~	~		~20		~0		~44
~	~2	~		~7		~	~4	~48
o3-deep-research	~0	any		~16		~1		~72
~	~1	~		~		~3		~34
o3-mini	~0	any		~51		~0		~71
~	~1	~		~		~	~0	~33
o3-pro	~0	any		~20		~0		input 20, output 80
~	~1	~		~		~	~0	input 10, output 40
o4-mini	~0	any		~27		~0		input 1.1, cached_input 0.275, output 4.4
~	~1	~		~		~	~5	~33
~	flex	~		~52		~	half of the standard cached price would be 0.1375, printed is 0.138	~
~	~	~		~		~	half of the standard cached price would be 0.1375, printed is 0.138; litellm has 0.1375	cached_input 0.138
~	~2	~		~7		~	~4	~4
o4-mini-deep-research	~0	any		~16		~1		~4
~	~1	~		~		~3		~18
omni-moderation-latest	~0	any		2024-09-26		~0	free	~73
sora-2	~0	any		~8		~0		video_720p 0.1
~	~1	~		~53		~		video_720p 0.05
sora-2-pro	~0	any		~8		~0		video_720p 0.3, video_1024p 0.5
~	~	~		~53		~		video_1080p 0.7
~	~1	~		~		~		video_720p 0.15, video_1024p 0.25, video_1080p 0.35
text-ada-001	~0	any		~4	~1	~4	~7	~35
~	~	~		~5		~5		~11
text-babbage-001	~0	any		~4	~1	~4	~7	~36
~	~	~		~5		~5		~37
text-curie-001	~0	any		~4	~1	~4	~7	~13
~	~	~		~5		~5		~14
text-davinci-001	~0	any		~4	~1	~4	~7	~15
~	~	~		~5		~5		~7
text-davinci-002	~0	any		~4	~1	~4	~7	~15
~	~	~		~5		~5		~7
text-davinci-003	~0	any		2022-11-28		openai-deprecations	~20	~7
text-embedding-3-large	~0	any		~18		~0		input 0.13
~	~1	~		~28		~3	~12	input 0.065
text-embedding-3-small	~0	any		~18		~0		input 0.02
~	~1	~		~28		~3	~12	input 0.01
text-embedding-ada-002	~0	any		2022-12-15	~5	~16	~9	input 0.4
~	~	~		~13		~0		input 0.1
~	~1	~		~28		~3	~12	input 0.05
text-moderation-latest	~0	any		~18		~10	free; first day not confirmed	~73
tts-1	~0	any		~6		~0		character 15
tts-1-hd	~0	any		~6		~0		character 30
web-search	~0	any		2025-08-26		~0	first day taken from the SDK's name of the tool	~32
web-search-preview	~0	any		~16		~0	for reasoning models, which it takes since that day	~32
web-search-preview-high	~0	any		~2	~3	~13	~13	call 50
web-search-preview-low	~0	any		~2	~3	~13	~13	~74
web-search-preview-medium	~0	any		~2	~3	~13	~13	call 35
web-search-preview-mini-high	~0	any		~2	~3	~13	~14	~74
web-search-preview-mini-low	~0	any		~2	~3	~13	~14	~75
web-search-preview-mini-medium	~0	any		~2	~3	~13	~14	call 27.5
web-search-preview-non-reasoning	~0	any		~16		~0	the changelog has 06-24	~75
whisper-1	~0	any		~33		~0		~21
`;var Ni=`~id	title	url	checked	licence


https://developers.openai.com/api/docs/pricing.md	https://openai.com/api/pricing/	https://platform.openai.com/docs/pricing	https://developers.openai.com/api/docs/models	https://openai.com/pricing
2026-11-24	2026-08-31	2025-06-26
facts only
openai-pricing-2026-08	OpenAI price page, August 2026 (day not known, 21st or later)	~0	~1	~0
openai-pricing-2025-10	OpenAI price page, October 2025 (day not known)	~1	2025-10-31	~0
price-page-copy-2026-10	Copies of OpenAI's price page, September to November 2026	~0	~0	~0
openai-model-pages	Model pages of OpenAI's documentation, 2026	~3	~0	~0
price-page-copy-2026-07	Copy of OpenAI's price page, July 2026	~0	2026-07-29	~0
price-page-copy-2025-09	Copy of OpenAI's price page, September 2025	~2	2025-09-22	~0
price-page-copy-2025-06	Copy of OpenAI's price page, about 2025-06-26	~2	~2	~0
price-page-copy-2024-11	Copy of OpenAI's price page, November or December 2024	~1	2024-11-30	~0
price-page-copy-2024-02	Copy of OpenAI's price page, February 2024	~4	2024-02-10	~0
price-page-copy-2023-11	Copy of OpenAI's price page, November 2023	~4	2023-11-09	~0
price-page-copy-2022-07	Copy of OpenAI's price page, July 2022	~1	2022-07-03	~0
openai-help-2022-09	OpenAI help centre: prices from September 2022	https://help.openai.com/en/articles/6485334	2022-09-01	~0
openai-post-2023-03	OpenAI, on ChatGPT and Whisper by API, 2023-03-01	https://openai.com/index/introducing-chatgpt-and-whisper-apis	2023-03-01	~0
openai-post-2023-06	OpenAI, on function calling, 2023-06-13	https://openai.com/index/function-calling-and-other-api-updates	2023-06-13	~0
openai-post-2023-08	OpenAI, on fine-tuning GPT-3.5 Turbo, 2023-08-22	https://openai.com/index/gpt-3-5-turbo-fine-tuning-and-api-updates	2023-08-22	~0
openai-post-2023-11	OpenAI, on DevDay, 2023-11-06	https://openai.com/index/new-models-and-developer-products-announced-at-devday	2023-11-06	~0
openai-post-2024-01	OpenAI, on new embedding models, 2024-01-25	https://openai.com/index/new-embedding-models-and-api-updates	2024-01-25	~0
openai-models-copy-2024-02	Copy of OpenAI's models page, February 2024	https://platform.openai.com/docs/models	2024-02-16	~0
openai-email-2024-09	OpenAI's e-mail on the change of gpt-4o, 2024-09	https://github.com/ogkalu2/comic-translate/issues/138	2024-10-02	~0
openai-post-2024-10	OpenAI, on the Realtime API, 2024-10-01 to 2024-10-30	https://openai.com/index/introducing-the-realtime-api	2024-10-30	~0
openai-post-2024-12	OpenAI, on o1 and new tools, 2024-12-17	https://openai.com/index/o1-and-new-tools-for-developers	2024-12-17	~0
press-2025-04	Press on Flex processing, 2025-04-17	https://thetechportal.com	2025-04-18	~0
openai-community-2025-06	OpenAI community, on deep research and web search, 2025-06-26	https://community.openai.com/t/1299919	~2	~0
openai-changelog	OpenAI API changelog	https://developers.openai.com/api/docs/changelog	~0	~0
openai-deprecations	OpenAI deprecations page	https://developers.openai.com/api/docs/deprecations	~0	~0
openai-python	OpenAI's Python SDK: the first commit that names an id	https://github.com/openai/openai-python	~0	~0
later-models-2026	Models released up to November 2026, from OpenAI's pages and public price lists	~3	~0	~0
genai-prices	genai-prices 0.1.8 by Pydantic	https://github.com/pydantic/genai-prices	2026-09-23	MIT
litellm	LiteLLM's price list over time	https://github.com/BerriAI/litellm	~1	MIT
langfuse	Langfuse's price list over time	https://github.com/langfuse/langfuse	~0	~0
llm-prices	llm-prices by Simon Willison over time	https://github.com/simonw/llm-prices	~0	Apache-2.0
models-dev	models.dev	https://github.com/sst/models.dev	~0	MIT
apidog	apidog.com, on GPT-6.1 and on Ultrafast	https://apidog.com	~0	~0
apiyi	docs.apiyi.com, on gpt-image-2.6	https://docs.apiyi.com	2026-11-05	~0
priority-table-2026	A table of Priority prices in a program for Codex, 2026	https://developers.openai.com/api/docs/guides/priority-processing	~0	~0
third-party-code	A program's own table of prices	~2	~0	~0
tiktoken	tiktoken 0.14.0	https://github.com/openai/tiktoken	~0	MIT
`;var Ke=class{constructor(t){this.byKey=new Map;let n=t.split(`
`),r=n[0]??"",i=r.startsWith("~");this.columns=(i?r.slice(1):r).split("	");let o=i?1+this.columns.length:1;this.repeated=n.slice(1,o).map(a=>a.split("	"));let s=[];for(let a=o;a<n.length;a++){let u=n[a]??"";if(u==="")continue;let c=u.slice(0,u.indexOf("	"));c!=="~"&&(s=this.linesFrom(c)),s.push(u)}}get keys(){return[...this.byKey.keys()]}has(t){return this.byKey.has(t)}cellsOf(t){let n=[];return(this.byKey.get(t)??[]).map(r=>(n=r.split("	").map((i,o)=>i.startsWith("~")?i==="~"?n[o]??"":this.repeated[o]?.[Number(
i.slice(1))]??"":i),n))}linesFrom(t){let n=this.byKey.get(t);return n===void 0&&(n=[],this.byKey.set(t,n)),n}};var Ft=class{constructor(t,n){this.allKeys=t;this.valueOf=n;this.known=new Map}get(t){let n=this.known.get(t);return n===void 0&&(n=this.valueOf(t),n!==void 0&&this.known.set(t,n)),n}has(t){return this.get(t)!==void 0}get size(){return this.allKeys().length}keys(){return this.whole().keys()}values(){return this.whole().values()}entries(){return this.whole().entries()}[Symbol.iterator](){return this.entries()}forEach(t){this.whole().forEach((n,r)=>t(n,r,this))}whole(){return new Map(this.allKeys().
flatMap(t=>{let n=this.get(t);return n===void 0?[]:[[t,n]]}))}};function et(e){return e.startsWith("ft:")?e.split(":")[1]??"":e}function Pi(e,t,n,r){let i=He(e),o=r.models.get(i),s=le(e,n,t),a=s===void 0?void 0:r.models.get(s);if(a===void 0||a.model===i)return o;let u=(r.aliases.get(i)??[]).map(({from:c})=>c).filter(c=>c!==null);return{...a,released:o?.released??u.sort()[0]??a.released,shutdown:o?.shutdown??a.shutdown,contextWindow:o?.contextWindow??a.contextWindow,note:o?.note??a.note}}function Li(e,t,n){let{model:r,meter:i,tier:o,day:s,band:a}=n,u=e.filter(f=>f.meter===i);if(u.length===0)return new l(`"${r}" has no ${i} price. It is priced by ${Ut(e.map(f=>f.meter)).join(", ")}.`);let c=u.filter(f=>f.tier===o);if(c.length===0){let f=Ut(u.map(h=>h.tier));return new l(`"${r}" has no ${i} price in the ${o} tier. It has: ${f.join(", ")}.`)}if(c.some(f=>ee(f,s)))return new l(`"${r}" has no ${o} ${a??"short"}-context ${i} price: it is not sold, or its price is not known.`);let d=t?.
released??null,p=d!==null&&s<d?` It was released on ${d}.`:"";return new l(`"${r}" has no ${o} ${i} price on ${s}: ${wu(c,s)}.${p}`,["day"])}function wu(e,t){let n=Ut(e.map(({from:s})=>s).filter($i)).sort(),r=Ut(e.map(({until:s})=>s).filter($i)).sort(),i=n.find(s=>t<s),o=r.filter(s=>s<=t).pop();return o!==void 0&&i!==void 0?`from ${o} until ${i} none is known`:i!==void 0?`its first known one is from ${i}`:`the last known one ended on ${o??"an unknown day"}`}function $i(e){return e!==null}function Ut(e){
return[...new Set(e)]}var tt=class e{constructor(t,n){this.source=t;this.facts=n;this.byModel=new Map;this.names=new Set(t.models)}static of(t,n){let r=Ui(t,i=>i.model);return new e({models:[...r.keys()],ratesOf:i=>r.get(i)??[],all:()=>t},n)}get aliases(){return this.facts().aliases}factOf(t){return this.facts().models.get(t)}factOfId(t,n){return Pi(t,n,this,this.facts())}get rates(){return this.source.all()}has(t){return this.names.has(t)}models(){return this.source.models}ratesOf(t){return this.source.ratesOf(t)}find(t){
let n=this.rowsOf(t).filter(s=>ee(s,t.day)),r=t.band??"short",i=n.filter(s=>s.context.band===r),o=i.length>0?i:n.filter(s=>s.context.band==="any");return o.find(s=>s.override)??o[0]}get(t){let n=this.find(t);if(n===void 0)throw Li(this.ratesOf(t.model),this.factOf(t.model),t);return n}threshold(t){for(let n of this.rowsOf(t))if(n.context.band!=="any"&&ee(n,t.day))return n.context.threshold}rowsOf(t){let n=this.byModel.get(t.model);return n||(n=Ui(this.source.ratesOf(t.model),r=>Fi(r.meter,r.tier)),
this.byModel.set(t.model,n)),n.get(Fi(t.meter,t.tier))??[]}};function Fi(e,t){return`${e} ${t}`}function Ui(e,t){let n=new Map;for(let r of e){let i=t(r),o=n.get(i);o?o.push(r):n.set(i,[r])}return n}var qn;function ue(){return xu}var Bi,Gi,xu={get aliases(){return Bi??(Bi=Bt(new Ke(Oi),e=>e.map(_u)))},get models(){return Gi??(Gi=Bt(new Ke(Ii),([e])=>e&&Eu(e)))}};function Bt(e,t){return new Ft(()=>e.keys,n=>e.has(n)?t(Du(e,n)):void 0)}function _u(e){return{model:U(e,"model"),from:nt(e,"from"),until:nt(e,"until")}}function Eu(e){let t=U(e,"context_window"),n=U(e,"reasoning");return{model:U(e,"model"),released:nt(e,"released"),shutdown:nt(e,"shutdown"),contextWindow:t===""?null:Number(t),encoding:U(
e,"encoding")||null,reasons:n===""?null:n==="yes",images:U(e,"images"),note:U(e,"note")}}function Qe(){return qn??(qn=new tt(Ru(),ue)),qn}var Vi;function Tu(){return Vi??(Vi=Bt(new Ke(Ni),([e])=>e&&vu(e)))}function vu(e){return{id:U(e,"id"),title:U(e,"title"),url:U(e,"url"),checked:Hi(e,"checked")}}function Ru(){let e=new Ke(Mi),t=Bt(e,i=>i.flatMap(Au)),n=e.keys,r=i=>t.get(i)??[];return{models:n,ratesOf:r,all:()=>n.flatMap(r)}}function Au(e){let t=Tu().get(U(e,"source"));if(!t)throw new Error(`rates.tsv: unknown source ${U(e,"source")}`);let n={...Su(e),source:t.title,checked:t.checked,override:!1};return U(e,"prices").split(", ").map(r=>({...n,...ku(r)}))}function Su(e){let t=We(U(e,"tier"));if(t===void 0)throw new Error(`rates.tsv: bad tier of ${U(e,"model")}`);return{model:U(e,"model"),
tier:t,context:Cu(e),from:nt(e,"from"),until:nt(e,"until"),note:U(e,"note")}}function ku(e){let[t="",n=""]=e.split(" ");if(!ve(t)||n==="")throw new Error(`rates.tsv: bad price ${e}`);return{meter:t,price:n,per:ui(t)}}function Cu(e){let t=U(e,"context");return t==="short"||t==="long"?{band:t,threshold:Number(U(e,"threshold"))||272e3}:{band:"any"}}function Du(e,t){return e.cellsOf(t).map(n=>new Map(e.columns.map((r,i)=>[r,n[i]??""])))}function U(e,t){let n=e.get(t);if(n===void 0)throw new Error(`d\
ata file without column ${t}`);return n}function Hi(e,t){let n=Ae(U(e,t));if(n===void 0)throw new Error(`data file: ${t} ${U(e,t)} is no day`);return n}function nt(e,t){return U(e,t)===""?null:Hi(e,t)}function Ou(e){let t="";for(let n=e;n>0;n=Math.floor((n-1)/26))t=String.fromCharCode(65+(n-1)%26)+t;return t}function Gt(e,t){return`${Ou(t)}${e}`}function Iu(e){return/^[A-Za-z_]\w*$/.test(e)&&!/^[A-Za-z]{1,3}\d+$/.test(e)?e:`'${e.replace(/'/g,"''")}'`}function Vt(e,t){return`${Iu(e)}!${t}`}var rt=9e15,Fe=1e9,jn="0123456789abcdef",Wt="2.302585092994045684017991454684364207601101488628772976033327900967572609677352480235997205089598298341967784042286248633409525465082806756666287369098781689482907208325554680843799894826233198528393505308965377732628846163366222287698219886746543667474404243274365155048934314939391479619404400222105101714174800368808401264708068556774321622835522011480466371565912137345074785694768346361679210180644507064800027750268491674655058685693567342067058113\
64292245544057589257242082413146956890167589402567763113569192920333765871416602301057030896345720754403708474699401682692828084811842893148485249486448719278096762712757753970276686059524967166741834857044225071979650047149510504922147765676369386629769795221107182645497347726624257094293225827985025855097852653832076067263171643095059950878075237103331011978575473315414218084275438635917781170543098274823850456480190956102992918243182375253577097505395651876975103749708886921802051893395072385\
39205144634197265287286965110862571492198849978748873771345686209167058",jt="3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530\
92186117381932611793105118548074462379962749567351885752724891227938183011949129833673362440656643086021394946395224737190702179860943702770539217176293176752384674818467669405132000568127145263560827785771342757789609173637178721468440901224953430146549585371050792279689258923542019956112129021960864034418159813629774771309960518707211349999998372978049951059731732816096318595024459455346908302642522308253344685035261931188171010003137838752886587533208381420617177669147303598253490428755468731\
1595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789",zn={precision:20,rounding:4,modulo:1,toExpNeg:-7,toExpPos:21,minE:-rt,maxE:rt,crypto:!1},zi,Ce,_=!0,Kt="[DecimalError] ",Le=Kt+"Invalid argument: ",Ki=Kt+"Precision limit exceeded",Qi=Kt+"crypto unavailable",Ji="[object Decimal]",K=Math.floor,V=Math.pow,Mu=/^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i,Nu=/^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i,Pu=/^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i,
Zi=/^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i,fe=1e7,x=7,$u=9007199254740991,Lu=Wt.length-1,Kn=jt.length-1,m={toStringTag:Ji};m.absoluteValue=m.abs=function(){var e=new this.constructor(this);return e.s<0&&(e.s=1),b(e)};m.ceil=function(){return b(new this.constructor(this),this.e+1,2)};m.clampedTo=m.clamp=function(e,t){var n,r=this,i=r.constructor;if(e=new i(e),t=new i(t),!e.s||!t.s)return new i(NaN);if(e.gt(t))throw Error(Le+t);return n=r.cmp(e),n<0?e:r.cmp(t)>0?t:new i(r)};m.comparedTo=m.cmp=function(e){
var t,n,r,i,o=this,s=o.d,a=(e=new o.constructor(e)).d,u=o.s,c=e.s;if(!s||!a)return!u||!c?NaN:u!==c?u:s===a?0:!s^u<0?1:-1;if(!s[0]||!a[0])return s[0]?u:a[0]?-c:0;if(u!==c)return u;if(o.e!==e.e)return o.e>e.e^u<0?1:-1;for(r=s.length,i=a.length,t=0,n=r<i?r:i;t<n;++t)if(s[t]!==a[t])return s[t]>a[t]^u<0?1:-1;return r===i?0:r>i^u<0?1:-1};m.cosine=m.cos=function(){var e,t,n=this,r=n.constructor;return n.d?n.d[0]?(e=r.precision,t=r.rounding,r.precision=e+Math.max(n.e,n.sd())+x,r.rounding=1,n=Fu(r,no(r,n)),
r.precision=e,r.rounding=t,b(Ce==2||Ce==3?n.neg():n,e,t,!0)):new r(1):new r(NaN)};m.cubeRoot=m.cbrt=function(){var e,t,n,r,i,o,s,a,u,c,d=this,p=d.constructor;if(!d.isFinite()||d.isZero())return new p(d);for(_=!1,o=d.s*V(d.s*d,1/3),!o||Math.abs(o)==1/0?(n=q(d.d),e=d.e,(o=(e-n.length+1)%3)&&(n+=o==1||o==-2?"0":"00"),o=V(n,1/3),e=K((e+1)/3)-(e%3==(e<0?-1:2)),o==1/0?n="5e"+e:(n=o.toExponential(),n=n.slice(0,n.indexOf("e")+1)+e),r=new p(n),r.s=d.s):r=new p(o.toString()),s=(e=p.precision)+3;;)if(a=r,u=
a.times(a).times(a),c=u.plus(d),r=N(c.plus(d).times(a),c.plus(u),s+2,1),q(a.d).slice(0,s)===(n=q(r.d)).slice(0,s))if(n=n.slice(s-3,s+1),n=="9999"||!i&&n=="4999"){if(!i&&(b(a,e+1,0),a.times(a).times(a).eq(d))){r=a;break}s+=4,i=1}else{(!+n||!+n.slice(1)&&n.charAt(0)=="5")&&(b(r,e+1,1),t=!r.times(r).times(r).eq(d));break}return _=!0,b(r,e,p.rounding,t)};m.decimalPlaces=m.dp=function(){var e,t=this.d,n=NaN;if(t){if(e=t.length-1,n=(e-K(this.e/x))*x,e=t[e],e)for(;e%10==0;e/=10)n--;n<0&&(n=0)}return n};
m.dividedBy=m.div=function(e){return N(this,new this.constructor(e))};m.dividedToIntegerBy=m.divToInt=function(e){var t=this,n=t.constructor;return b(N(t,new n(e),0,1,1),n.precision,n.rounding)};m.equals=m.eq=function(e){return this.cmp(e)===0};m.floor=function(){return b(new this.constructor(this),this.e+1,3)};m.greaterThan=m.gt=function(e){return this.cmp(e)>0};m.greaterThanOrEqualTo=m.gte=function(e){var t=this.cmp(e);return t==1||t===0};m.hyperbolicCosine=m.cosh=function(){var e,t,n,r,i,o=this,
s=o.constructor,a=new s(1);if(!o.isFinite())return new s(o.s?1/0:NaN);if(o.isZero())return a;n=s.precision,r=s.rounding,s.precision=n+Math.max(o.e,o.sd())+4,s.rounding=1,i=o.d.length,i<32?(e=Math.ceil(i/3),t=(1/Jt(4,e)).toString()):(e=16,t="2.3283064365386962890625e-10"),o=it(s,1,o.times(t),new s(1),!0);for(var u,c=e,d=new s(8);c--;)u=o.times(o),o=a.minus(u.times(d.minus(u.times(d))));return b(o,s.precision=n,s.rounding=r,!0)};m.hyperbolicSine=m.sinh=function(){var e,t,n,r,i=this,o=i.constructor;
if(!i.isFinite()||i.isZero())return new o(i);if(t=o.precision,n=o.rounding,o.precision=t+Math.max(i.e,i.sd())+4,o.rounding=1,r=i.d.length,r<3)i=it(o,2,i,i,!0);else{e=1.4*Math.sqrt(r),e=e>16?16:e|0,i=i.times(1/Jt(5,e)),i=it(o,2,i,i,!0);for(var s,a=new o(5),u=new o(16),c=new o(20);e--;)s=i.times(i),i=i.times(a.plus(s.times(u.times(s).plus(c))))}return o.precision=t,o.rounding=n,b(i,t,n,!0)};m.hyperbolicTangent=m.tanh=function(){var e,t,n=this,r=n.constructor;return n.isFinite()?n.isZero()?new r(n):
(e=r.precision,t=r.rounding,r.precision=e+7,r.rounding=1,N(n.sinh(),n.cosh(),r.precision=e,r.rounding=t)):new r(n.s)};m.inverseCosine=m.acos=function(){var e=this,t=e.constructor,n=e.abs().cmp(1),r=t.precision,i=t.rounding;return n!==-1?n===0?e.isNeg()?we(t,r,i):new t(0):new t(NaN):e.isZero()?we(t,r+4,i).times(.5):(t.precision=r+6,t.rounding=1,e=new t(1).minus(e).div(e.plus(1)).sqrt().atan(),t.precision=r,t.rounding=i,e.times(2))};m.inverseHyperbolicCosine=m.acosh=function(){var e,t,n=this,r=n.constructor;
return n.lte(1)?new r(n.eq(1)?0:NaN):n.isFinite()?(e=r.precision,t=r.rounding,r.precision=e+Math.max(Math.abs(n.e),n.sd())+4,r.rounding=1,_=!1,n=n.times(n).minus(1).sqrt().plus(n),_=!0,r.precision=e,r.rounding=t,n.ln()):new r(n)};m.inverseHyperbolicSine=m.asinh=function(){var e,t,n=this,r=n.constructor;return!n.isFinite()||n.isZero()?new r(n):(e=r.precision,t=r.rounding,r.precision=e+2*Math.max(Math.abs(n.e),n.sd())+6,r.rounding=1,_=!1,n=n.times(n).plus(1).sqrt().plus(n),_=!0,r.precision=e,r.rounding=
t,n.ln())};m.inverseHyperbolicTangent=m.atanh=function(){var e,t,n,r,i=this,o=i.constructor;return i.isFinite()?i.e>=0?new o(i.abs().eq(1)?i.s/0:i.isZero()?i:NaN):(e=o.precision,t=o.rounding,r=i.sd(),Math.max(r,e)<2*-i.e-1?b(new o(i),e,t,!0):(o.precision=n=r-i.e,i=N(i.plus(1),new o(1).minus(i),n+e,1),o.precision=e+4,o.rounding=1,i=i.ln(),o.precision=e,o.rounding=t,i.times(.5))):new o(NaN)};m.inverseSine=m.asin=function(){var e,t,n,r,i=this,o=i.constructor;return i.isZero()?new o(i):(t=i.abs().cmp(
1),n=o.precision,r=o.rounding,t!==-1?t===0?(e=we(o,n+4,r).times(.5),e.s=i.s,e):new o(NaN):(o.precision=n+6,o.rounding=1,i=i.div(new o(1).minus(i.times(i)).sqrt().plus(1)).atan(),o.precision=n,o.rounding=r,i.times(2)))};m.inverseTangent=m.atan=function(){var e,t,n,r,i,o,s,a,u,c=this,d=c.constructor,p=d.precision,f=d.rounding;if(c.isFinite()){if(c.isZero())return new d(c);if(c.abs().eq(1)&&p+4<=Kn)return s=we(d,p+4,f).times(.25),s.s=c.s,s}else{if(!c.s)return new d(NaN);if(p+4<=Kn)return s=we(d,p+4,
f).times(.5),s.s=c.s,s}for(d.precision=a=p+10,d.rounding=1,n=Math.min(28,a/x+2|0),e=n;e;--e)c=c.div(c.times(c).plus(1).sqrt().plus(1));for(_=!1,t=Math.ceil(a/x),r=1,u=c.times(c),s=new d(c),i=c;e!==-1;)if(i=i.times(u),o=s.minus(i.div(r+=2)),i=i.times(u),s=o.plus(i.div(r+=2)),s.d[t]!==void 0)for(e=t;s.d[e]===o.d[e]&&e--;);return n&&(s=s.times(2<<n-1)),_=!0,b(s,d.precision=p,d.rounding=f,!0)};m.isFinite=function(){return!!this.d};m.isInteger=m.isInt=function(){return!!this.d&&K(this.e/x)>this.d.length-
2};m.isNaN=function(){return!this.s};m.isNegative=m.isNeg=function(){return this.s<0};m.isPositive=m.isPos=function(){return this.s>0};m.isZero=function(){return!!this.d&&this.d[0]===0};m.lessThan=m.lt=function(e){return this.cmp(e)<0};m.lessThanOrEqualTo=m.lte=function(e){return this.cmp(e)<1};m.logarithm=m.log=function(e){var t,n,r,i,o,s,a,u,c=this,d=c.constructor,p=d.precision,f=d.rounding,h=5;if(e==null)e=new d(10),t=!0;else{if(e=new d(e),n=e.d,e.s<0||!n||!n[0]||e.eq(1))return new d(NaN);t=e.
eq(10)}if(n=c.d,c.s<0||!n||!n[0]||c.eq(1))return new d(n&&!n[0]?-1/0:c.s!=1?NaN:n?0:1/0);if(t)if(n.length>1)o=!0;else{for(i=n[0];i%10===0;)i/=10;o=i!==1}if(_=!1,a=p+h,s=$e(c,a),r=t?zt(d,a+10):$e(e,a),u=N(s,r,a,1),ht(u.d,i=p,f))do if(a+=10,s=$e(c,a),r=t?zt(d,a+10):$e(e,a),u=N(s,r,a,1),!o){+q(u.d).slice(i+1,i+15)+1==1e14&&(u=b(u,p+1,0));break}while(ht(u.d,i+=10,f));return _=!0,b(u,p,f)};m.minus=m.sub=function(e){var t,n,r,i,o,s,a,u,c,d,p,f,h=this,g=h.constructor;if(e=new g(e),!h.d||!e.d)return!h.s||
!e.s?e=new g(NaN):h.d?e.s=-e.s:e=new g(e.d||h.s!==e.s?h:NaN),e;if(h.s!=e.s)return e.s=-e.s,h.plus(e);if(c=h.d,f=e.d,a=g.precision,u=g.rounding,!c[0]||!f[0]){if(f[0])e.s=-e.s;else if(c[0])e=new g(h);else return new g(u===3?-0:0);return _?b(e,a,u):e}if(n=K(e.e/x),d=K(h.e/x),c=c.slice(),o=d-n,o){for(p=o<0,p?(t=c,o=-o,s=f.length):(t=f,n=d,s=c.length),r=Math.max(Math.ceil(a/x),s)+2,o>r&&(o=r,t.length=1),t.reverse(),r=o;r--;)t.push(0);t.reverse()}else{for(r=c.length,s=f.length,p=r<s,p&&(s=r),r=0;r<s;r++)
if(c[r]!=f[r]){p=c[r]<f[r];break}o=0}for(p&&(t=c,c=f,f=t,e.s=-e.s),s=c.length,r=f.length-s;r>0;--r)c[s++]=0;for(r=f.length;r>o;){if(c[--r]<f[r]){for(i=r;i&&c[--i]===0;)c[i]=fe-1;--c[i],c[r]+=fe}c[r]-=f[r]}for(;c[--s]===0;)c.pop();for(;c[0]===0;c.shift())--n;return c[0]?(e.d=c,e.e=Qt(c,n),_?b(e,a,u):e):new g(u===3?-0:0)};m.modulo=m.mod=function(e){var t,n=this,r=n.constructor;return e=new r(e),!n.d||!e.s||e.d&&!e.d[0]?new r(NaN):!e.d||n.d&&!n.d[0]?b(new r(n),r.precision,r.rounding):(_=!1,r.modulo==
9?(t=N(n,e.abs(),0,3,1),t.s*=e.s):t=N(n,e,0,r.modulo,1),t=t.times(e),_=!0,n.minus(t))};m.naturalExponential=m.exp=function(){return Qn(this)};m.naturalLogarithm=m.ln=function(){return $e(this)};m.negated=m.neg=function(){var e=new this.constructor(this);return e.s=-e.s,b(e)};m.plus=m.add=function(e){var t,n,r,i,o,s,a,u,c,d,p=this,f=p.constructor;if(e=new f(e),!p.d||!e.d)return!p.s||!e.s?e=new f(NaN):p.d||(e=new f(e.d||p.s===e.s?p:NaN)),e;if(p.s!=e.s)return e.s=-e.s,p.minus(e);if(c=p.d,d=e.d,a=f.
precision,u=f.rounding,!c[0]||!d[0])return d[0]||(e=new f(p)),_?b(e,a,u):e;if(o=K(p.e/x),r=K(e.e/x),c=c.slice(),i=o-r,i){for(i<0?(n=c,i=-i,s=d.length):(n=d,r=o,s=c.length),o=Math.ceil(a/x),s=o>s?o+1:s+1,i>s&&(i=s,n.length=1),n.reverse();i--;)n.push(0);n.reverse()}for(s=c.length,i=d.length,s-i<0&&(i=s,n=d,d=c,c=n),t=0;i;)t=(c[--i]=c[i]+d[i]+t)/fe|0,c[i]%=fe;for(t&&(c.unshift(t),++r),s=c.length;c[--s]==0;)c.pop();return e.d=c,e.e=Qt(c,r),_?b(e,a,u):e};m.precision=m.sd=function(e){var t,n=this;if(e!==
void 0&&e!==!!e&&e!==1&&e!==0)throw Error(Le+e);return n.d?(t=Xi(n.d),e&&n.e+1>t&&(t=n.e+1)):t=NaN,t};m.round=function(){var e=this,t=e.constructor;return b(new t(e),e.e+1,t.rounding)};m.sine=m.sin=function(){var e,t,n=this,r=n.constructor;return n.isFinite()?n.isZero()?new r(n):(e=r.precision,t=r.rounding,r.precision=e+Math.max(n.e,n.sd())+x,r.rounding=1,n=Bu(r,no(r,n)),r.precision=e,r.rounding=t,b(Ce>2?n.neg():n,e,t,!0)):new r(NaN)};m.squareRoot=m.sqrt=function(){var e,t,n,r,i,o,s=this,a=s.d,u=s.
e,c=s.s,d=s.constructor;if(c!==1||!a||!a[0])return new d(!c||c<0&&(!a||a[0])?NaN:a?s:1/0);for(_=!1,c=Math.sqrt(+s),c==0||c==1/0?(t=q(a),(t.length+u)%2==0&&(t+="0"),c=Math.sqrt(t),u=K((u+1)/2)-(u<0||u%2),c==1/0?t="5e"+u:(t=c.toExponential(),t=t.slice(0,t.indexOf("e")+1)+u),r=new d(t)):r=new d(c.toString()),n=(u=d.precision)+3;;)if(o=r,r=o.plus(N(s,o,n+2,1)).times(.5),q(o.d).slice(0,n)===(t=q(r.d)).slice(0,n))if(t=t.slice(n-3,n+1),t=="9999"||!i&&t=="4999"){if(!i&&(b(o,u+1,0),o.times(o).eq(s))){r=o;
break}n+=4,i=1}else{(!+t||!+t.slice(1)&&t.charAt(0)=="5")&&(b(r,u+1,1),e=!r.times(r).eq(s));break}return _=!0,b(r,u,d.rounding,e)};m.tangent=m.tan=function(){var e,t,n=this,r=n.constructor;return n.isFinite()?n.isZero()?new r(n):(e=r.precision,t=r.rounding,r.precision=e+10,r.rounding=1,n=n.sin(),n.s=1,n=N(n,new r(1).minus(n.times(n)).sqrt(),e+10,0),r.precision=e,r.rounding=t,b(Ce==2||Ce==4?n.neg():n,e,t,!0)):new r(NaN)};m.times=m.mul=function(e){var t,n,r,i,o,s,a,u,c,d=this,p=d.constructor,f=d.d,
h=(e=new p(e)).d;if(e.s*=d.s,!f||!f[0]||!h||!h[0])return new p(!e.s||f&&!f[0]&&!h||h&&!h[0]&&!f?NaN:!f||!h?e.s/0:e.s*0);for(n=K(d.e/x)+K(e.e/x),u=f.length,c=h.length,u<c&&(o=f,f=h,h=o,s=u,u=c,c=s),o=[],s=u+c,r=s;r--;)o.push(0);for(r=c;--r>=0;){for(t=0,i=u+r;i>r;)a=o[i]+h[r]*f[i-r-1]+t,o[i--]=a%fe|0,t=a/fe|0;o[i]=(o[i]+t)%fe|0}for(;!o[--s];)o.pop();return t?++n:o.shift(),e.d=o,e.e=Qt(o,n),_?b(e,p.precision,p.rounding):e};m.toBinary=function(e,t){return Jn(this,2,e,t)};m.toDecimalPlaces=m.toDP=function(e,t){
var n=this,r=n.constructor;return n=new r(n),e===void 0?n:(Y(e,0,Fe),t===void 0?t=r.rounding:Y(t,0,8),b(n,e+n.e+1,t))};m.toExponential=function(e,t){var n,r=this,i=r.constructor;return e===void 0?n=xe(r,!0):(Y(e,0,Fe),t===void 0?t=i.rounding:Y(t,0,8),r=b(new i(r),e+1,t),n=xe(r,!0,e+1)),r.isNeg()&&!r.isZero()?"-"+n:n};m.toFixed=function(e,t){var n,r,i=this,o=i.constructor;return e===void 0?n=xe(i):(Y(e,0,Fe),t===void 0?t=o.rounding:Y(t,0,8),r=b(new o(i),e+i.e+1,t),n=xe(r,!1,e+r.e+1)),i.isNeg()&&!i.
isZero()?"-"+n:n};m.toFraction=function(e){var t,n,r,i,o,s,a,u,c,d,p,f,h=this,g=h.d,y=h.constructor;if(!g)return new y(h);if(c=n=new y(1),r=u=new y(0),t=new y(r),o=t.e=Xi(g)-h.e-1,s=o%x,t.d[0]=V(10,s<0?x+s:s),e==null)e=o>0?t:c;else{if(a=new y(e),!a.isInt()||a.lt(c))throw Error(Le+a);e=a.gt(t)?o>0?t:c:a}for(_=!1,a=new y(q(g)),d=y.precision,y.precision=o=g.length*x*2;p=N(a,t,0,1,1),i=n.plus(p.times(r)),i.cmp(e)!=1;)n=r,r=i,i=c,c=u.plus(p.times(i)),u=i,i=t,t=a.minus(p.times(i)),a=i;return i=N(e.minus(
n),r,0,1,1),u=u.plus(i.times(c)),n=n.plus(i.times(r)),u.s=c.s=h.s,f=N(c,r,o,1).minus(h).abs().cmp(N(u,n,o,1).minus(h).abs())<1?[c,r]:[u,n],y.precision=d,_=!0,f};m.toHexadecimal=m.toHex=function(e,t){return Jn(this,16,e,t)};m.toNearest=function(e,t){var n=this,r=n.constructor;if(n=new r(n),e==null){if(!n.d)return n;e=new r(1),t=r.rounding}else{if(e=new r(e),t===void 0?t=r.rounding:Y(t,0,8),!n.d)return e.s?n:e;if(!e.d)return e.s&&(e.s=n.s),e}return e.d[0]?(_=!1,n=N(n,e,0,t,1).times(e),_=!0,b(n)):(e.
s=n.s,n=e),n};m.toNumber=function(){return+this};m.toOctal=function(e,t){return Jn(this,8,e,t)};m.toPower=m.pow=function(e){var t,n,r,i,o,s,a=this,u=a.constructor,c=+(e=new u(e));if(!a.d||!e.d||!a.d[0]||!e.d[0])return new u(V(+a,c));if(a=new u(a),a.eq(1))return a;if(r=u.precision,o=u.rounding,e.eq(1))return b(a,r,o);if(t=K(e.e/x),t>=e.d.length-1&&(n=c<0?-c:c)<=$u)return i=Yi(u,a,n,r),e.s<0?new u(1).div(i):b(i,r,o);if(s=a.s,s<0){if(t<e.d.length-1)return new u(NaN);if((e.d[t]&1)==0&&(s=1),a.e==0&&
a.d[0]==1&&a.d.length==1)return a.s=s,a}return n=V(+a,c),t=n==0||!isFinite(n)?K(c*(Math.log("0."+q(a.d))/Math.LN10+a.e+1)):new u(n+"").e,t>u.maxE+1||t<u.minE-1?new u(t>0?s/0:0):(_=!1,u.rounding=a.s=1,n=Math.min(12,(t+"").length),i=Qn(e.times($e(a,r+n)),r),i.d&&(i=b(i,r+5,1),ht(i.d,r,o)&&(t=r+10,i=b(Qn(e.times($e(a,t+n)),t),t+5,1),+q(i.d).slice(r+1,r+15)+1==1e14&&(i=b(i,r+1,0)))),i.s=s,_=!0,u.rounding=o,b(i,r,o))};m.toPrecision=function(e,t){var n,r=this,i=r.constructor;return e===void 0?n=xe(r,r.
e<=i.toExpNeg||r.e>=i.toExpPos):(Y(e,1,Fe),t===void 0?t=i.rounding:Y(t,0,8),r=b(new i(r),e,t),n=xe(r,e<=r.e||r.e<=i.toExpNeg,e)),r.isNeg()&&!r.isZero()?"-"+n:n};m.toSignificantDigits=m.toSD=function(e,t){var n=this,r=n.constructor;return e===void 0?(e=r.precision,t=r.rounding):(Y(e,1,Fe),t===void 0?t=r.rounding:Y(t,0,8)),b(new r(n),e,t)};m.toString=function(){var e=this,t=e.constructor,n=xe(e,e.e<=t.toExpNeg||e.e>=t.toExpPos);return e.isNeg()&&!e.isZero()?"-"+n:n};m.truncated=m.trunc=function(){
return b(new this.constructor(this),this.e+1,1)};m.valueOf=m.toJSON=function(){var e=this,t=e.constructor,n=xe(e,e.e<=t.toExpNeg||e.e>=t.toExpPos);return e.isNeg()?"-"+n:n};function q(e){var t,n,r,i=e.length-1,o="",s=e[0];if(i>0){for(o+=s,t=1;t<i;t++)r=e[t]+"",n=x-r.length,n&&(o+=Pe(n)),o+=r;s=e[t],r=s+"",n=x-r.length,n&&(o+=Pe(n))}else if(s===0)return"0";for(;s%10===0;)s/=10;return o+s}function Y(e,t,n){if(e!==~~e||e<t||e>n)throw Error(Le+e)}function ht(e,t,n,r){var i,o,s,a;for(o=e[0];o>=10;o/=
10)--t;return--t<0?(t+=x,i=0):(i=Math.ceil((t+1)/x),t%=x),o=V(10,x-t),a=e[i]%o|0,r==null?t<3?(t==0?a=a/100|0:t==1&&(a=a/10|0),s=n<4&&a==99999||n>3&&a==49999||a==5e4||a==0):s=(n<4&&a+1==o||n>3&&a+1==o/2)&&(e[i+1]/o/100|0)==V(10,t-2)-1||(a==o/2||a==0)&&(e[i+1]/o/100|0)==0:t<4?(t==0?a=a/1e3|0:t==1?a=a/100|0:t==2&&(a=a/10|0),s=(r||n<4)&&a==9999||!r&&n>3&&a==4999):s=((r||n<4)&&a+1==o||!r&&n>3&&a+1==o/2)&&(e[i+1]/o/1e3|0)==V(10,t-3)-1,s}function Ht(e,t,n){for(var r,i=[0],o,s=0,a=e.length;s<a;){for(o=i.
length;o--;)i[o]*=t;for(i[0]+=jn.indexOf(e.charAt(s++)),r=0;r<i.length;r++)i[r]>n-1&&(i[r+1]===void 0&&(i[r+1]=0),i[r+1]+=i[r]/n|0,i[r]%=n)}return i.reverse()}function Fu(e,t){var n,r,i;if(t.isZero())return t;r=t.d.length,r<32?(n=Math.ceil(r/3),i=(1/Jt(4,n)).toString()):(n=16,i="2.3283064365386962890625e-10"),e.precision+=n,t=it(e,1,t.times(i),new e(1));for(var o=n;o--;){var s=t.times(t);t=s.times(s).minus(s).times(8).plus(1)}return e.precision-=n,t}var N=(function(){function e(r,i,o){var s,a=0,
u=r.length;for(r=r.slice();u--;)s=r[u]*i+a,r[u]=s%o|0,a=s/o|0;return a&&r.unshift(a),r}function t(r,i,o,s){var a,u;if(o!=s)u=o>s?1:-1;else for(a=u=0;a<o;a++)if(r[a]!=i[a]){u=r[a]>i[a]?1:-1;break}return u}function n(r,i,o,s){for(var a=0;o--;)r[o]-=a,a=r[o]<i[o]?1:0,r[o]=a*s+r[o]-i[o];for(;!r[0]&&r.length>1;)r.shift()}return function(r,i,o,s,a,u){var c,d,p,f,h,g,y,D,C,v,A,P,J,oe,Xe,ge,ye,$n,de,Rt,At=r.constructor,Ln=r.s==i.s?1:-1,W=r.d,$=i.d;if(!W||!W[0]||!$||!$[0])return new At(!r.s||!i.s||(W?$&&
W[0]==$[0]:!$)?NaN:W&&W[0]==0||!$?Ln*0:Ln/0);for(u?(h=1,d=r.e-i.e):(u=fe,h=x,d=K(r.e/h)-K(i.e/h)),de=$.length,ye=W.length,C=new At(Ln),v=C.d=[],p=0;$[p]==(W[p]||0);p++);if($[p]>(W[p]||0)&&d--,o==null?(oe=o=At.precision,s=At.rounding):a?oe=o+(r.e-i.e)+1:oe=o,oe<0)v.push(1),g=!0;else{if(oe=oe/h+2|0,p=0,de==1){for(f=0,$=$[0],oe++;(p<ye||f)&&oe--;p++)Xe=f*u+(W[p]||0),v[p]=Xe/$|0,f=Xe%$|0;g=f||p<ye}else{for(f=u/($[0]+1)|0,f>1&&($=e($,f,u),W=e(W,f,u),de=$.length,ye=W.length),ge=de,A=W.slice(0,de),P=A.
length;P<de;)A[P++]=0;Rt=$.slice(),Rt.unshift(0),$n=$[0],$[1]>=u/2&&++$n;do f=0,c=t($,A,de,P),c<0?(J=A[0],de!=P&&(J=J*u+(A[1]||0)),f=J/$n|0,f>1?(f>=u&&(f=u-1),y=e($,f,u),D=y.length,P=A.length,c=t(y,A,D,P),c==1&&(f--,n(y,de<D?Rt:$,D,u))):(f==0&&(c=f=1),y=$.slice()),D=y.length,D<P&&y.unshift(0),n(A,y,P,u),c==-1&&(P=A.length,c=t($,A,de,P),c<1&&(f++,n(A,de<P?Rt:$,P,u))),P=A.length):c===0&&(f++,A=[0]),v[p++]=f,c&&A[0]?A[P++]=W[ge]||0:(A=[W[ge]],P=1);while((ge++<ye||A[0]!==void 0)&&oe--);g=A[0]!==void 0}
v[0]||v.shift()}if(h==1)C.e=d,zi=g;else{for(p=1,f=v[0];f>=10;f/=10)p++;C.e=p+d*h-1,b(C,a?o+C.e+1:o,s,g)}return C}})();function b(e,t,n,r){var i,o,s,a,u,c,d,p,f,h=e.constructor;e:if(t!=null){if(p=e.d,!p)return e;for(i=1,a=p[0];a>=10;a/=10)i++;if(o=t-i,o<0)o+=x,s=t,d=p[f=0],u=d/V(10,i-s-1)%10|0;else if(f=Math.ceil((o+1)/x),a=p.length,f>=a)if(r){for(;a++<=f;)p.push(0);d=u=0,i=1,o%=x,s=o-x+1}else break e;else{for(d=a=p[f],i=1;a>=10;a/=10)i++;o%=x,s=o-x+i,u=s<0?0:d/V(10,i-s-1)%10|0}if(r=r||t<0||p[f+1]!==
void 0||(s<0?d:d%V(10,i-s-1)),c=n<4?(u||r)&&(n==0||n==(e.s<0?3:2)):u>5||u==5&&(n==4||r||n==6&&(o>0?s>0?d/V(10,i-s):0:p[f-1])%10&1||n==(e.s<0?8:7)),t<1||!p[0])return p.length=0,c?(t-=e.e+1,p[0]=V(10,(x-t%x)%x),e.e=-t||0):p[0]=e.e=0,e;if(o==0?(p.length=f,a=1,f--):(p.length=f+1,a=V(10,x-o),p[f]=s>0?(d/V(10,i-s)%V(10,s)|0)*a:0),c)for(;;)if(f==0){for(o=1,s=p[0];s>=10;s/=10)o++;for(s=p[0]+=a,a=1;s>=10;s/=10)a++;o!=a&&(e.e++,p[0]==fe&&(p[0]=1));break}else{if(p[f]+=a,p[f]!=fe)break;p[f--]=0,a=1}for(o=p.
length;p[--o]===0;)p.pop()}return _&&(e.e>h.maxE?(e.d=null,e.e=NaN):e.e<h.minE&&(e.e=0,e.d=[0])),e}function xe(e,t,n){if(!e.isFinite())return to(e);var r,i=e.e,o=q(e.d),s=o.length;return t?(n&&(r=n-s)>0?o=o.charAt(0)+"."+o.slice(1)+Pe(r):s>1&&(o=o.charAt(0)+"."+o.slice(1)),o=o+(e.e<0?"e":"e+")+e.e):i<0?(o="0."+Pe(-i-1)+o,n&&(r=n-s)>0&&(o+=Pe(r))):i>=s?(o+=Pe(i+1-s),n&&(r=n-i-1)>0&&(o=o+"."+Pe(r))):((r=i+1)<s&&(o=o.slice(0,r)+"."+o.slice(r)),n&&(r=n-s)>0&&(i+1===s&&(o+="."),o+=Pe(r))),o}function Qt(e,t){
var n=e[0];for(t*=x;n>=10;n/=10)t++;return t}function zt(e,t,n){if(t>Lu)throw _=!0,n&&(e.precision=n),Error(Ki);return b(new e(Wt),t,1,!0)}function we(e,t,n){if(t>Kn)throw Error(Ki);return b(new e(jt),t,n,!0)}function Xi(e){var t=e.length-1,n=t*x+1;if(t=e[t],t){for(;t%10==0;t/=10)n--;for(t=e[0];t>=10;t/=10)n++}return n}function Pe(e){for(var t="";e--;)t+="0";return t}function Yi(e,t,n,r){var i,o=new e(1),s=Math.ceil(r/x+4);for(_=!1;;){if(n%2&&(o=o.times(t),Wi(o.d,s)&&(i=!0)),n=K(n/2),n===0){n=o.
d.length-1,i&&o.d[n]===0&&++o.d[n];break}t=t.times(t),Wi(t.d,s)}return _=!0,o}function qi(e){return e.d[e.d.length-1]&1}function eo(e,t,n){for(var r,i,o=new e(t[0]),s=0;++s<t.length;){if(i=new e(t[s]),!i.s){o=i;break}r=o.cmp(i),(r===n||r===0&&o.s===n)&&(o=i)}return o}function Qn(e,t){var n,r,i,o,s,a,u,c=0,d=0,p=0,f=e.constructor,h=f.rounding,g=f.precision;if(!e.d||!e.d[0]||e.e>17)return new f(e.d?e.d[0]?e.s<0?0:1/0:1:e.s?e.s<0?0:e:NaN);for(t==null?(_=!1,u=g):u=t,a=new f(.03125);e.e>-2;)e=e.times(
a),p+=5;for(r=Math.log(V(2,p))/Math.LN10*2+5|0,u+=r,n=o=s=new f(1),f.precision=u;;){if(o=b(o.times(e),u,1),n=n.times(++d),a=s.plus(N(o,n,u,1)),q(a.d).slice(0,u)===q(s.d).slice(0,u)){for(i=p;i--;)s=b(s.times(s),u,1);if(t==null)if(c<3&&ht(s.d,u-r,h,c))f.precision=u+=10,n=o=a=new f(1),d=0,c++;else return b(s,f.precision=g,h,_=!0);else return f.precision=g,s}s=a}}function $e(e,t){var n,r,i,o,s,a,u,c,d,p,f,h=1,g=10,y=e,D=y.d,C=y.constructor,v=C.rounding,A=C.precision;if(y.s<0||!D||!D[0]||!y.e&&D[0]==
1&&D.length==1)return new C(D&&!D[0]?-1/0:y.s!=1?NaN:D?0:y);if(t==null?(_=!1,d=A):d=t,C.precision=d+=g,n=q(D),r=n.charAt(0),Math.abs(o=y.e)<15e14){for(;r<7&&r!=1||r==1&&n.charAt(1)>3;)y=y.times(e),n=q(y.d),r=n.charAt(0),h++;o=y.e,r>1?(y=new C("0."+n),o++):y=new C(r+"."+n.slice(1))}else return c=zt(C,d+2,A).times(o+""),y=$e(new C(r+"."+n.slice(1)),d-g).plus(c),C.precision=A,t==null?b(y,A,v,_=!0):y;for(p=y,u=s=y=N(y.minus(1),y.plus(1),d,1),f=b(y.times(y),d,1),i=3;;){if(s=b(s.times(f),d,1),c=u.plus(
N(s,new C(i),d,1)),q(c.d).slice(0,d)===q(u.d).slice(0,d))if(u=u.times(2),o!==0&&(u=u.plus(zt(C,d+2,A).times(o+""))),u=N(u,new C(h),d,1),t==null)if(ht(u.d,d-g,v,a))C.precision=d+=g,c=s=y=N(p.minus(1),p.plus(1),d,1),f=b(y.times(y),d,1),i=a=1;else return b(u,C.precision=A,v,_=!0);else return C.precision=A,u;u=c,i+=2}}function to(e){return String(e.s*e.s/0)}function qt(e,t){var n,r,i;for((n=t.indexOf("."))>-1&&(t=t.replace(".","")),(r=t.search(/e/i))>0?(n<0&&(n=r),n+=+t.slice(r+1),t=t.substring(0,r)):
n<0&&(n=t.length),r=0;t.charCodeAt(r)===48;r++);for(i=t.length;t.charCodeAt(i-1)===48;--i);if(t=t.slice(r,i),t){if(i-=r,e.e=n=n-r-1,e.d=[],r=(n+1)%x,n<0&&(r+=x),r<i){for(r&&e.d.push(+t.slice(0,r)),i-=x;r<i;)e.d.push(+t.slice(r,r+=x));t=t.slice(r),r=x-t.length}else r-=i;for(;r--;)t+="0";e.d.push(+t),_&&(e.e>e.constructor.maxE?(e.d=null,e.e=NaN):e.e<e.constructor.minE&&(e.e=0,e.d=[0]))}else e.e=0,e.d=[0];return e}function Uu(e,t){var n,r,i,o,s,a,u,c,d;if(t.indexOf("_")>-1){if(t=t.replace(/(\d)_(?=\d)/g,
"$1"),Zi.test(t))return qt(e,t)}else if(t==="Infinity"||t==="NaN")return+t||(e.s=NaN),e.e=NaN,e.d=null,e;if(Nu.test(t))n=16,t=t.toLowerCase();else if(Mu.test(t))n=2;else if(Pu.test(t))n=8;else throw Error(Le+t);for(o=t.search(/p/i),o>0?(u=+t.slice(o+1),t=t.substring(2,o)):t=t.slice(2),o=t.indexOf("."),s=o>=0,r=e.constructor,s&&(t=t.replace(".",""),a=t.length,o=a-o,i=Yi(r,new r(n),o,o*2)),c=Ht(t,n,fe),d=c.length-1,o=d;c[o]===0;--o)c.pop();return o<0?new r(e.s*0):(e.e=Qt(c,d),e.d=c,_=!1,s&&(e=N(e,
i,a*4)),u&&(e=e.times(Math.abs(u)<54?V(2,u):E.pow(2,u))),_=!0,e)}function Bu(e,t){var n,r=t.d.length;if(r<3)return t.isZero()?t:it(e,2,t,t);n=1.4*Math.sqrt(r),n=n>16?16:n|0,t=t.times(1/Jt(5,n)),t=it(e,2,t,t);for(var i,o=new e(5),s=new e(16),a=new e(20);n--;)i=t.times(t),t=t.times(o.plus(i.times(s.times(i).minus(a))));return t}function it(e,t,n,r,i){var o,s,a,u,c=1,d=e.precision,p=Math.ceil(d/x);for(_=!1,u=n.times(n),a=new e(r);;){if(s=N(a.times(u),new e(t++*t++),d,1),a=i?r.plus(s):r.minus(s),r=N(
s.times(u),new e(t++*t++),d,1),s=a.plus(r),s.d[p]!==void 0){for(o=p;s.d[o]===a.d[o]&&o--;);if(o==-1)break}o=a,a=r,r=s,s=o,c++}return _=!0,s.d.length=p+1,s}function Jt(e,t){for(var n=e;--t;)n*=e;return n}function no(e,t){var n,r=t.s<0,i=we(e,e.precision,1),o=i.times(.5);if(t=t.abs(),t.lte(o))return Ce=r?4:1,t;if(n=t.divToInt(i),n.isZero())Ce=r?3:2;else{if(t=t.minus(n.times(i)),t.lte(o))return Ce=qi(n)?r?2:3:r?4:1,t;Ce=qi(n)?r?1:4:r?3:2}return t.minus(i).abs()}function Jn(e,t,n,r){var i,o,s,a,u,c,
d,p,f,h=e.constructor,g=n!==void 0;if(g?(Y(n,1,Fe),r===void 0?r=h.rounding:Y(r,0,8)):(n=h.precision,r=h.rounding),!e.isFinite())d=to(e);else{for(d=xe(e),s=d.indexOf("."),g?(i=2,t==16?n=n*4-3:t==8&&(n=n*3-2)):i=t,s>=0&&(d=d.replace(".",""),f=new h(1),f.e=d.length-s,f.d=Ht(xe(f),10,i),f.e=f.d.length),p=Ht(d,10,i),o=u=p.length;p[--u]==0;)p.pop();if(!p[0])d=g?"0p+0":"0";else{if(s<0?o--:(e=new h(e),e.d=p,e.e=o,e=N(e,f,n,r,0,i),p=e.d,o=e.e,c=zi),s=p[n],a=i/2,c=c||p[n+1]!==void 0,c=r<4?(s!==void 0||c)&&
(r===0||r===(e.s<0?3:2)):s>a||s===a&&(r===4||c||r===6&&p[n-1]&1||r===(e.s<0?8:7)),p.length=n,c)for(;++p[--n]>i-1;)p[n]=0,n||(++o,p.unshift(1));for(u=p.length;!p[u-1];--u);for(s=0,d="";s<u;s++)d+=jn.charAt(p[s]);if(g){if(u>1)if(t==16||t==8){for(s=t==16?4:3,--u;u%s;u++)d+="0";for(p=Ht(d,i,t),u=p.length;!p[u-1];--u);for(s=1,d="1.";s<u;s++)d+=jn.charAt(p[s])}else d=d.charAt(0)+"."+d.slice(1);d=d+(o<0?"p":"p+")+o}else if(o<0){for(;++o;)d="0"+d;d="0."+d}else if(++o>u)for(o-=u;o--;)d+="0";else o<u&&(d=
d.slice(0,o)+"."+d.slice(o))}d=(t==16?"0x":t==2?"0b":t==8?"0o":"")+d}return e.s<0?"-"+d:d}function Wi(e,t){if(e.length>t)return e.length=t,!0}function Gu(e){return new this(e).abs()}function Vu(e){return new this(e).acos()}function Hu(e){return new this(e).acosh()}function qu(e,t){return new this(e).plus(t)}function Wu(e){return new this(e).asin()}function ju(e){return new this(e).asinh()}function zu(e){return new this(e).atan()}function Ku(e){return new this(e).atanh()}function Qu(e,t){e=new this(
e),t=new this(t);var n,r=this.precision,i=this.rounding,o=r+4;return!e.s||!t.s?n=new this(NaN):!e.d&&!t.d?(n=we(this,o,1).times(t.s>0?.25:.75),n.s=e.s):!t.d||e.isZero()?(n=t.s<0?we(this,r,i):new this(0),n.s=e.s):!e.d||t.isZero()?(n=we(this,o,1).times(.5),n.s=e.s):t.s<0?(this.precision=o,this.rounding=1,n=this.atan(N(e,t,o,1)),t=we(this,o,1),this.precision=r,this.rounding=i,n=e.s<0?n.minus(t):n.plus(t)):n=this.atan(N(e,t,o,1)),n}function Ju(e){return new this(e).cbrt()}function Zu(e){return b(e=new this(
e),e.e+1,2)}function Xu(e,t,n){return new this(e).clamp(t,n)}function Yu(e){if(!e||typeof e!="object")throw Error(Kt+"Object expected");var t,n,r,i=e.defaults===!0,o=["precision",1,Fe,"rounding",0,8,"toExpNeg",-rt,0,"toExpPos",0,rt,"maxE",0,rt,"minE",-rt,0,"modulo",0,9];for(t=0;t<o.length;t+=3)if(n=o[t],i&&(this[n]=zn[n]),(r=e[n])!==void 0)if(K(r)===r&&r>=o[t+1]&&r<=o[t+2])this[n]=r;else throw Error(Le+n+": "+r);if(n="crypto",i&&(this[n]=zn[n]),(r=e[n])!==void 0)if(r===!0||r===!1||r===0||r===1)if(r)
if(typeof crypto<"u"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))this[n]=!0;else throw Error(Qi);else this[n]=!1;else throw Error(Le+n+": "+r);return this}function ec(e){return new this(e).cos()}function tc(e){return new this(e).cosh()}function ro(e){var t,n,r;function i(o){var s,a,u,c=this;if(!(c instanceof i))return new i(o);if(c.constructor=i,ji(o)){c.s=o.s,_?!o.d||o.e>i.maxE?(c.e=NaN,c.d=null):o.e<i.minE?(c.e=0,c.d=[0]):(c.e=o.e,c.d=o.d.slice()):(c.e=o.e,c.d=o.d?o.d.slice():o.d);return}
if(u=typeof o,u==="number"){if(o===0){c.s=1/o<0?-1:1,c.e=0,c.d=[0];return}if(o<0?(o=-o,c.s=-1):c.s=1,o===~~o&&o<1e7){for(s=0,a=o;a>=10;a/=10)s++;_?s>i.maxE?(c.e=NaN,c.d=null):s<i.minE?(c.e=0,c.d=[0]):(c.e=s,c.d=[o]):(c.e=s,c.d=[o]);return}if(o*0!==0){o||(c.s=NaN),c.e=NaN,c.d=null;return}return qt(c,o.toString())}if(u==="string")return(a=o.charCodeAt(0))===45?(o=o.slice(1),c.s=-1):(a===43&&(o=o.slice(1)),c.s=1),Zi.test(o)?qt(c,o):Uu(c,o);if(u==="bigint")return o<0?(o=-o,c.s=-1):c.s=1,qt(c,o.toString());
throw Error(Le+o)}if(i.prototype=m,i.ROUND_UP=0,i.ROUND_DOWN=1,i.ROUND_CEIL=2,i.ROUND_FLOOR=3,i.ROUND_HALF_UP=4,i.ROUND_HALF_DOWN=5,i.ROUND_HALF_EVEN=6,i.ROUND_HALF_CEIL=7,i.ROUND_HALF_FLOOR=8,i.EUCLID=9,i.config=i.set=Yu,i.clone=ro,i.isDecimal=ji,i.abs=Gu,i.acos=Vu,i.acosh=Hu,i.add=qu,i.asin=Wu,i.asinh=ju,i.atan=zu,i.atanh=Ku,i.atan2=Qu,i.cbrt=Ju,i.ceil=Zu,i.clamp=Xu,i.cos=ec,i.cosh=tc,i.div=nc,i.exp=rc,i.floor=ic,i.hypot=oc,i.ln=sc,i.log=ac,i.log10=cc,i.log2=uc,i.max=dc,i.min=pc,i.mod=lc,i.mul=
fc,i.pow=mc,i.random=hc,i.round=gc,i.sign=yc,i.sin=bc,i.sinh=wc,i.sqrt=xc,i.sub=_c,i.sum=Ec,i.tan=Tc,i.tanh=vc,i.trunc=Rc,e===void 0&&(e={}),e&&e.defaults!==!0)for(r=["precision","rounding","toExpNeg","toExpPos","maxE","minE","modulo","crypto"],t=0;t<r.length;)e.hasOwnProperty(n=r[t++])||(e[n]=this[n]);return i.config(e),i}function nc(e,t){return new this(e).div(t)}function rc(e){return new this(e).exp()}function ic(e){return b(e=new this(e),e.e+1,3)}function oc(){var e,t,n=new this(0);for(_=!1,
e=0;e<arguments.length;)if(t=new this(arguments[e++]),t.d)n.d&&(n=n.plus(t.times(t)));else{if(t.s)return _=!0,new this(1/0);n=t}return _=!0,n.sqrt()}function ji(e){return e instanceof E||e&&e.toStringTag===Ji||!1}function sc(e){return new this(e).ln()}function ac(e,t){return new this(e).log(t)}function uc(e){return new this(e).log(2)}function cc(e){return new this(e).log(10)}function dc(){return eo(this,arguments,-1)}function pc(){return eo(this,arguments,1)}function lc(e,t){return new this(e).mod(
t)}function fc(e,t){return new this(e).mul(t)}function mc(e,t){return new this(e).pow(t)}function hc(e){var t,n,r,i,o=0,s=new this(1),a=[];if(e===void 0?e=this.precision:Y(e,1,Fe),r=Math.ceil(e/x),this.crypto)if(crypto.getRandomValues)for(t=crypto.getRandomValues(new Uint32Array(r));o<r;)i=t[o],i>=429e7?t[o]=crypto.getRandomValues(new Uint32Array(1))[0]:a[o++]=i%1e7;else if(crypto.randomBytes){for(t=crypto.randomBytes(r*=4);o<r;)i=t[o]+(t[o+1]<<8)+(t[o+2]<<16)+((t[o+3]&127)<<24),i>=214e7?crypto.
randomBytes(4).copy(t,o):(a.push(i%1e7),o+=4);o=r/4}else throw Error(Qi);else for(;o<r;)a[o++]=Math.random()*1e7|0;for(r=a[--o],e%=x,r&&e&&(i=V(10,x-e),a[o]=(r/i|0)*i);a[o]===0;o--)a.pop();if(o<0)n=0,a=[0];else{for(n=-1;a[0]===0;n-=x)a.shift();for(r=1,i=a[0];i>=10;i/=10)r++;r<x&&(n-=x-r)}return s.e=n,s.d=a,s}function gc(e){return b(e=new this(e),e.e+1,this.rounding)}function yc(e){return e=new this(e),e.d?e.d[0]?e.s:0*e.s:e.s||NaN}function bc(e){return new this(e).sin()}function wc(e){return new this(
e).sinh()}function xc(e){return new this(e).sqrt()}function _c(e,t){return new this(e).sub(t)}function Ec(){var e=0,t=arguments,n=new this(t[e]);for(_=!1;n.s&&++e<t.length;)n=n.plus(t[e]);return _=!0,b(n,this.precision,this.rounding)}function Tc(e){return new this(e).tan()}function vc(e){return new this(e).tanh()}function Rc(e){return b(e=new this(e),e.e+1,1)}m[Symbol.for("nodejs.util.inspect.custom")]=m.toString;m[Symbol.toStringTag]="Decimal";var E=m.constructor=ro(zn);Wt=new E(Wt);jt=new E(jt);E.set({precision:120,rounding:E.ROUND_HALF_UP});var Zt=Number.MAX_SAFE_INTEGER,Ac=22,io=Array.from({length:Ac+1},(e,t)=>+`1e${t}`);function Xt(e){return io[e]}function Yt(e){let[t="0",n=""]=e.split("."),r=n.replace(/0+$/,""),i=Number(t+r);return Number.isSafeInteger(i)?{units:i,scale:r.length}:void 0}function oo(e,t){let n=e.units*+`1e${t-e.scale}`;return Number.isSafeInteger(n)?n:void 0}function ot(e){let t=io.indexOf(e);return t<0?void 0:t}function Q(e,t,n){return new E(e).times(t).dividedBy(n)}function F(e){return Number(e.toString())}function so(e,t){return e.price===t.price&&e.per===t.per?!0:new E(e.price).times(t.per).eq(new E(t.price).times(e.per))}function ao(e){let t=new Map;for(let n=0;n<e.length;n++){let r=e[n];if(r===void 0)continue;let{model:i,meter:o,tier:s,context:a,override:u}=r,c=`${i}|${o}|${s}|${a.band}|${u?"own":""}`,d=t.get(c);if(d===void 0){t.set(c,[n]);continue}for(let p of d){let f=e[p];if(f!==void 0&&oi(f,r)&&!so(f,r))return[p,n]}d.push(n)}}var Zn=["model","meter","tier","context","price","per","from","until","source","note","threshold","checked","override"];function uo(e){let t=typeof e=="string"?e.trim().toLowerCase():"";return Zn.find(n=>n===t)}var Xn=Zn.slice(0,10);function Sc(e){return[e.model,e.meter,e.tier,e.context.band,Number(e.price),e.per,e.from??"",e.until??"",e.source,e.note,e.context.band==="any"?"":e.context.threshold,e.checked??"",e.override?"yes":""]}function co(e){return[[...Zn],...e.map(Sc)]}function tr(e,t,n){let r=Cc(e[0]??[]),i=[],o=[];for(let s=1;s<e.length;s++){let a=e[s]??[];a.every(L)||(i.push(Dc(new er(a,s,r,t),n)),o.push(s))}if(i.length===0)throw new l("the rate table has no rows. Refresh the rates in the sidebar.");return kc(i,s=>t(o[s]??0,r.get("price")??0,"price")),tt.of(i,ue)}function kc(e,t){let[n,r]=ao(e)??[];if(n===void 0||r===void 0)return;let[i,o]=[e[n],e[r]];if(i===void 0||o===void 0)return;let{model:s,meter:a,tier:u,context:c,override:d}=i,p=`${s} ${a} (${u}${c.band===
"any"?"":`, ${c.band} context`})`,f=d?"Delete one, or let the earlier price end (until) on the day on which the later one begins (from).":"Delete the one that is wrong. A price of your own needs yes in its override column; a price that changed needs an end (until).";throw new l(`${t(n)} and ${t(r)} both price ${p} on the same days, at $${i.price} and $${o.price}. ${f}`)}function Cc(e){let t=new Map;e.forEach((r,i)=>{let o=uo(r);if(o!==void 0){if(t.has(o))throw new l(`the rate table has two colum\
ns named "${o}". Remove one.`);t.set(o,i)}});let n=Xn.filter(r=>!t.has(r));if(n.length>0)throw new l(`the rate table has no column "${n.join('", "')}". Its first row must name the columns ${Xn.join(", ")}; repair the Rates sheet from the sidebar.`);return t}var er=class{constructor(t,n,r,i){this.line=t;this.index=n;this.columns=r;this.place=i}cell(t){let n=this.columns.get(t);return n===void 0?"":this.line[n]}text(t){let n=this.cell(t);return typeof n=="string"?n.trim():L(n)?"":String(n)}fail(t,n){
let r=this.place(this.index,this.columns.get(t)??0,t);throw new l(`${r} holds ${R(this.cell(t))}, but ${t} must be ${n}. Correct the cell, or repair the Rates sheet from the sidebar.`)}};function Dc(e,t){let n=Yn(e,"from",t),r=Yn(e,"until",t);return n!==null&&r!==null&&r<n&&e.fail("until",`a day after from, which is ${n}`),{model:Oc(e),meter:Ic(e),tier:Mc(e),context:Nc(e),price:Pc(e),per:$c(e),from:n,until:r,source:e.text("source"),note:e.text("note"),checked:Yn(e,"checked",t),override:Lc(e)}}function Oc(e){
let t=He(e.text("model"));return t===""?e.fail("model","a model id"):t}function Ic(e){let t=e.text("meter").toLowerCase();return ve(t)?t:e.fail("meter",`one of ${qe.join(", ")}`)}function Mc(e){return We(e.text("tier"))??e.fail("tier",`one of ${ft.join(", ")}`)}function Nc(e){let t=e.text("context").toLowerCase();if(t==="any"||t==="")return{band:"any"};if(t!=="short"&&t!=="long")return e.fail("context","any, short or long");let n=e.cell("threshold");return L(n)?{band:t,threshold:272e3}:typeof n==
"number"&&Number.isSafeInteger(n)&&n>0?{band:t,threshold:n}:e.fail("threshold","a whole number of tokens")}function Pc(e){let t=e.cell("price");return typeof t=="number"&&Number.isFinite(t)&&t>=0?new E(t).toFixed():e.fail("price","a number of at least 0, in USD")}function $c(e){let t=e.cell("per");return typeof t=="number"&&ot(t)!==void 0?t:e.fail("per","1, 1000 or 1000000")}function Yn(e,t,n){let r=e.cell(t);if(L(r))return null;try{return mt(t,r,n)}catch{return e.fail(t,"a date, text such as 20\
26-07-30, or blank")}}function Lc(e){let t=e.cell("override");if(typeof t=="boolean")return t;let n=e.text("override").toLowerCase();return n===""||n==="no"?!1:n==="yes"?!0:e.fail("override","yes or blank")}function po(e,t){if(Lt(e))return tr(e,(r,i,o)=>`rates, row ${r+1}, column ${o}`,t);if(!L(e))throw new l(`rates is ${R(e)}, but must be a range such as OPENAI_RATES.`);if(t.rateTable)return t.rateTable();let n=t.ratesRange();return n===null?Qe():tr(n.values,(r,i)=>Fc(n,r,i),t)}function Fc(e,t,n){return Vt(e.sheet,Gt(e.row+t,e.column+n))}var st=class{constructor(t,n){this.host=t;this.rates=n}get table(){return this.known??(this.known=po(this.rates,this.host))}};function lo(e){let t=[],n=[],r="";for(let i of e){let o=n[n.length-1],s=i.kind==="close"||i.kind==="close array";if(s&&o?.kind!==(i.kind==="close"?"call":"array"))return;o?.kind==="call"&&Uc(o,i),i.kind==="open"?n.push({kind:"call",name:r,arguments:[],separator:void 0,blank:!0,start:i.start+1}):i.kind==="open array"?n.push({kind:"array"}):s&&(n.pop(),o?.kind==="call"&&t.push(o)),i.kind!=="space"&&(r=i.kind==="name"?i.text.toUpperCase():"")}return n.length===0?t:void 0}function Uc(e,t){t.kind==="\
separator"||t.kind==="close"?(e.arguments.push({blank:e.blank,start:e.start,end:t.start}),e.blank=!0,e.start=t.start+1,t.kind==="separator"&&(e.separator??(e.separator=t.text))):t.kind!=="space"&&(e.blank=!1)}var Bc=/^(?:'((?:[^']|'')+)'|([^'!:]+))!/,Gc=/^\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?(?:(:)\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?)?$/i;function Vc(e){return Array.from(e.toUpperCase()).reduce((t,n)=>t*26+n.charCodeAt(0)-64,0)}function mo(e){let[t="",n,r]=Bc.exec(e.trim())??[],[,i,o,s,a,u]=Gc.exec(e.trim().slice(t.length))??[],c=i!==void 0&&o!==void 0&&s===void 0;if(!c&&!(i!==void 0&&o!==void 0&&(a!==void 0||u!==void 0))&&!(i!==void 0&&a!==void 0&&o===void 0&&u===void 0)&&!(o!==void 0&&u!==void 0&&i===void 0&&
a===void 0))return;let[h,g]=fo(o,c?o:u,Number),[y,D]=fo(i,c?i:a,Vc);return{sheet:n?.replace(/''/g,"'")??r??null,row:h,column:y,lastRow:g,lastColumn:D}}function fo(e,t,n){let r=e===void 0?1:n(e);if(t===void 0)return[r,null];let i=n(t);return[Math.min(r,i),Math.max(r,i)]}var nr=/\s/,rr=/[\s"'(),;{}\\+\-*/^&=<>%:#@[\]|~`]/,Hc={"(":"open",")":"close","{":"open array","}":"close array",";":"separator"};function go(e,t){let n=[],r=0;for(;r<e.length;){let i=qc(e,r);if(i===void 0)return;let o=e.slice(r,i);n.push({kind:zc(o,t),start:r,text:o}),r=i}return n}function qc(e,t){let n=e.charAt(t);return n==='"'||n==="'"?Wc(e,t,n):n==="["?jc(e,t):nr.test(n)?ho(e,t,r=>nr.test(r)):rr.test(n)?t+1:ho(e,t,r=>!rr.test(r))}function Wc(e,t,n){for(let r=t+1;r<e.length;r++)if(e.charAt(
r)===n){if(e.charAt(r+1)!==n)return r+1;r++}}function jc(e,t){let n=0;for(let r=t;r<e.length;r++)if(e.charAt(r)==="["&&n++,e.charAt(r)==="]"&&--n===0)return r+1}function ho(e,t,n){let r=t+1;for(;r<e.length&&n(e.charAt(r));)r++;return r}function zc(e,t){let n=e.charAt(0);return n==='"'||n==="'"||n==="["?"quoted":nr.test(n)?"space":n===","?t.decimalComma?"other":"separator":Hc[n]??(rr.test(n)?"other":"name")}var Kc=()=>null;function yo(e,t,n,r){let i=r===null?void 0:Qc(r,e);if(i===void 0)return Kc;let o=new Map;for(let s of n){let a=mo(i[t.indexOf(s.name)]??"");a!==void 0&&Jc(a,s)&&o.set(s.name,a)}return(s,a,u)=>{let c=o.get(s);if(c===void 0)return null;let d=Gt(c.row+a,c.column+u);return c.sheet===null?d:Vt(c.sheet,d)}}function Qc(e,t){for(let n of[!0,!1]){let r=lo(go(e,{decimalComma:n})??[])?.filter(o=>o.name===t),[i]=r??[];if(i===void 0||r?.length!==1)return;if(i.arguments.length>1||!n)return i.arguments.
map(({start:o,end:s})=>e.slice(o,s))}}function Jc({row:e,column:t,lastRow:n,lastColumn:r},{rows:i,columns:o}){return(n===null||n-e+1===i)&&(r===null||r-t+1===o)}var Zc=/^#[^\s\p{Ll}]{1,15}$/u,Xc=/^loading\s?(\.{3}|…)$/i,en="Problem: ";function tn(e,t){if(typeof t!="string")return;let n=t.trim();return n.startsWith(en)?n.slice(en.length):Xc.test(n)?`${e} is "${n}": the formula it comes from is still being worked out. Wait for it, or see why it does not end.`:Zc.test(n)?`${e} is ${n}, the error of another formula. Correct the cell it comes from first.`:void 0}function bo(e){let t=ze(e),[n]=t;if(t.length===1&&L(n))return"stop";let r=t.length===1&&typeof n=="string"?n.trim().toLowerCase():"";if(r==="stop"||r==="show")return r;let i=t.length===1?R(n):`a range of ${t.length} cells`;throw new l(`on_problem is ${i}, but must be stop (a problem fails the call) or show (it stands in its row as text).`)}function wo(e){let t=c=>e.filter(({argument:d})=>d.kind.says===c),[n,r,i]=[t("model"),t("quantity"),t("detail")],o=c=>c.filter(({values:d})=>d.varies),s=c=>c.filter(({argument:d})=>d.required),a=o(n);if(a.length>0){let c=s(r).filter(({values:d})=>!d.varies);return[...a,...c,...o(r)]}if(o(s(r)).length>0)return o(r);let u=o(s(i));return u.length>0?[...u,...o(r)]:[...n,...r]}var nn="",rn=class{constructor(t,n,r,i){this.view=n;this.day=nn;this.isFixedRead=!1;let o=Yc(t,r,i);this.values=Object.keys(t).map(()=>{}),this.all=o.map(({values:u})=>u);let s=o.some(({isDay:u,values:c})=>u&&c.varies),a=({argument:u,values:c})=>c.varies||s&&u.kind.byDay;this.fixed=o.filter(u=>!a(u)),this.varying=o.filter(a),this.deciding=wo(o).map(({values:u})=>u)}isBlank(t,n){let{deciding:r}=this;for(let i=r.length-1;i>=0;i--)if(!L(r[i]?.at(t,n)))return!1;return r.length>0}read(t,n){return this.
isFixedRead||(this.readAll(this.fixed,0,0),this.isFixedRead=!0),this.readAll(this.varying,t,n),this.reading=void 0,this.view.values=this.values,this.view.row}readAll(t,n,r){let i=this.values;for(let o of t){this.reading=o;let s=o.read(o.values.at(n,r),this.day);i[o.place]=s,o.isDay&&(this.day=s??nn)}}fault(t,n,r){let{reading:i}=this,{reasons:o}=t;if(i===void 0){let[u=""]=/^\w*/.exec(t.message)??[];return{message:t.message,reasons:o,values:this.rangeOf(u)??this.rowRange()}}let s=tn(i.name,i.values.
at(n,r)),a=s===void 0?{message:t.message,reasons:o}:{message:s,reasons:[]};return i.values.varies?{...a,values:i.values}:{...a,values:this.varying.includes(i)?this.rangeOf(xo):void 0}}rangeOf(t){return this.all.find(n=>n.name===t&&n.varies)}rowRange(){return[...this.deciding,...this.all].find(t=>t.varies)}},xo="as_of";function Yc(e,t,n){let r=Object.keys(e).flatMap((i,o)=>{let s=e[i];if(s?.per!=="cell")return[];let a=new Ye(i,t[o]),u=ir(i,s,n);return[{name:i,place:o,isDay:i===xo,argument:s,values:a,
read:u}]});return[...r.filter(({isDay:i})=>i),...r.filter(({isDay:i})=>!i)]}function ir(e,{kind:t,blank:n},r){let i=t.reader(e,r);if(n===void 0)return i;let o;return(s,a)=>typeof s!="number"&&L(s)?(o??(o={value:n(r)})).value:i(s,a)}function me(e){let[t="",...n]=String(e).split(".");return[t.replace(/\B(?=(?:\d{3})+$)/g,","),...n].join(".")}var ed=3,on=class{constructor(){this.first=[];this.reasons=new Set;this.count=0}get any(){return this.count>0}add(t){this.count++;for(let n of t.reasons)this.reasons.add(n);this.first.length<ed&&!this.first.some(n=>td(n,t))&&this.first.push(t)}error(t,n,r,i){let o=t.columns===1?"row":"cell",s=`${me(this.count)} of ${me(n)} ${o}${n===1?"":"s"} ${this.count===1?"has":"have"} a problem.`,a=this.count===1?"Correct it":"Correct them",u=[s,...this.words(r),`${a}${i}.`].join(" ");return new l(u,[...this.
reasons])}words(t){let n=new Map;for(let r of this.first){let i=n.get(r.message)??[];i.push(nd(r,t)),n.set(r.message,i)}return[...n].map(([r,i])=>`${i.join(", ")}: ${r}`)}};function td(e,t){let[n,r]=[or(e),or(t)];return e.values===t.values&&e.message===t.message&&n.down===r.down&&n.across===r.across}function or({row:e,column:t,values:n}){return{down:n.rows===1?0:e,across:n.columns===1?0:t}}function nd(e,t){let{values:n}=e,{down:r,across:i}=or(e),o=t(n.name,r,i);return o!==null?o:n.columns===1?`r\
ow ${r+1} of ${n.name}`:n.rows===1?`column ${i+1} of ${n.name}`:`row ${r+1}, column ${i+1} of ${n.name}`}var sn=class{constructor(t){this.values=[];let n={};Object.keys(t).forEach((r,i)=>{t[r]?.per==="cell"&&Object.defineProperty(n,r,{enumerable:!0,get:()=>this.values[i]})}),this.row=n}};var rd=e=>`, or give on_problem "show" to see each problem in its row and the ${e} of the others`;function k(e){let t=Object.keys(e.arguments),n=t.filter(i=>e.arguments[i]?.required===!0),r;return{name:e.name,parameters:t,required:n.length,evaluate(i,o){id(i,n);let s=h=>i[t.findIndex(g=>e.arguments[g]===h)],a=bo(s(ae)),u=new st(o,s(S)),c=new rn(e.arguments,r??(r=new sn(e.arguments)),i,u),d=Di(c.all),p=e.prepare(u),f={reader:c,shape:d,evaluate:p};return a==="show"?_o(f,({message:h})=>`${en}${h}`):
sd(f,h=>yo(e.name,t,h,o.formula()),t.includes("on_problem")?rd(e.gives??"cost"):"")}}}function id(e,t){if(!(t.length===0||e.some(n=>n!==void 0)))throw new l(`no argument is given. Give at least ${t.join(", ")}.`,["blank"])}function _o({reader:e,shape:t,evaluate:n},r){let i=(s,a)=>{if(e.isBlank(s,a))return"";try{return od(n(e.read(s,a)))}catch(u){if(!(u instanceof l))throw u;return r(e.fault(u,s,a),s,a)}};if(t.rows===1&&t.columns===1)return i(0,0);let o=new Array(t.rows);for(let s=0;s<t.rows;s++){
let a=[i(s,0)];for(let u=1;u<t.columns;u++)a.push(i(s,u));o[s]=a}return o}function od(e){if(typeof e=="string"||e>-1/0&&e<1/0)return e;throw new l("the result is larger than a spreadsheet can hold. Check the quantities.")}function sd(e,t,n){let r=new on,i=_o(e,({message:o,reasons:s,values:a},u,c)=>{if(a===void 0)throw new l(o,s);return r.add({row:u,column:c,values:a,message:o,reasons:s}),""});if(!r.any)return i;throw r.error(e.shape,ad(e),t(e.reader.all),n)}function ad({reader:e,shape:t}){let n=0;
for(let r=0;r<t.rows;r++)for(let i=0;i<t.columns;i++)e.isBlank(r,i)||n++;return n}var gt=["low","high","auto","original"];function Eo(e){let t=e.trim().toLowerCase();return gt.find(n=>n===t)}function yt(e,t){return{kind:"tiles",base:e,perTile:t,shortestSide:768}}var To=yt(70,140),vo=yt(85,170),Ro=yt(2833,5667),Ao=yt(75,150),So=yt(65,129),ar={kind:"fidelity",base:65,perTile:129,shortestSide:512,square:4160,oblong:6240};function Ue(e,t){return{longestSide:e,budget:t}}function ko(e){return{low:e,high:e,auto:e}}function De(e){return{kind:"patches",hundredths:e,sizing:ko(Ue(2048,1536))}}function ur(e){return{kind:"patches",hundredths:e,sizing:ko(Ue(2048,6144))}}var an=Ue(2048,2500),sr=Ue(
6e3,1e4),cr=Ue(512,null),un=Ue(65535,null),dr={kind:"patches",hundredths:120,sizing:{low:Ue(2048,6144),high:an,auto:an,original:sr}},Co={kind:"patches",hundredths:120,sizing:{low:cr,high:an,auto:sr,original:sr}},Do={kind:"patches",hundredths:120,sizing:{low:cr,high:an,auto:un,original:un}},Oo={kind:"patches",hundredths:120,sizing:{low:cr,high:Ue(65535,2500),auto:un,original:un}};var Z={certainty:"official",source:"OpenAI, Images and vision guide, 2026-09"},bt={certainty:"measured",source:"API usage measured by its users, OpenAI forum, 2025-05 to 2026-06"},$o={certainty:"official",source:"OpenAI, Images and vision guide, as of 2025"},Lo={"guide-2023":{certainty:"official",source:"OpenAI, Vision guide, 2023"},"guide-2025":$o,"calculator-2025":{certainty:"official",source:"OpenAI, price page calculator, 2025-10"}},Io="2026-08-01",fr="The guide gives 6,144 patches from abou\
t 2026-08; before, it said 1,536.",pr="The guide said 1.62 (mini) and 2.46 (nano) until about 2026-08; OpenAI's calculator and its bills always used 1.2 and 1.5.",lr="Detail low had no effect when measured in 2025.",ud="Measured: images are fitted to 2048 px before patches are counted, though the guide of 2025 left that step out.",Mo="Low uses the 6,144-patch budget, so that it may count more than high: the guide of 2026-08 says so, measurements are not known.",cd="The guide of 2026-03 to 2026-0\
7 gives this model 1,536 patches; it did not print a multiplier.",No="More than 30,000 patches are rejected by the API.";function H(e,t,n=""){return[{counting:e,evidence:t,note:n,from:null,until:null}]}function Po(e,t,n,r){return[{counting:e,evidence:t,note:n,from:null,until:Io},{counting:r,evidence:Z,note:fr,from:Io,until:null}]}var mr={"tiles-gpt-4o":H(vo,Z),"tiles-gpt-4o-mini":H(Ro,Z),"tiles-o-series":H(Ao,Z),"tiles-computer-use":H(So,$o),"tiles-gpt-5":H(To,Z),"fidelity-gpt-image-1":H(ar,Z,"T\
he guide does not say where square ends."),"fidelity-gpt-image-1-mini":H(ar,Z,"OpenAI's API reference lists high input fidelity as not supported by this model."),"patches-o4-mini":H(De(172),Z,lr),"patches-gpt-4.1-mini":Po(De(162),bt,`${ud} ${lr} ${fr}`,ur(162)),"patches-gpt-4.1-nano":H(De(246),Z,lr),"patches-gpt-5-mini":H(De(120),bt,pr),"patches-gpt-5-nano":H(De(150),bt,pr),"patches-gpt-5.2":Po(De(120),Z,fr,ur(120)),"patches-gpt-5.3-codex":H(De(120),bt,cd),"patches-gpt-5.3-chat":H(De(120),bt),"p\
atches-gpt-5.4":H(dr,Z,Mo),"patches-gpt-5.4-mini":H(dr,Z,`${Mo} ${pr}`),"patches-gpt-5.5":H(Co,Z),"patches-gpt-5.6":H(Do,Z,No),"patches-gpt-6":H(Oo,Z,No)};function cn(e){let t=ue().models.get(e);return t!==void 0&&pd(t)}function dn(e,t){let n=et(e),r=ue().models.get(n)?.images??"unknown",[i="",...o]=r.split(" "),s=mr[i]?.find(a=>ee(a,t));if(s===void 0)throw ld(e,r==="none");return{...s,model:n,evidence:dd(s,o)}}function dd({evidence:e},[t,n]){return t==="like"?{certainty:"assumed",source:`not documented; counted as ${n??"another model"}`}:(t===void 0?void 0:Lo[t])??e}function pd({images:e}){return mr[e.split(" ")[0]??""]!==void 0}function ld(e,t){
let n=t?`"${e}" takes no images, or none that are billed by their tokens.`:`it is not known how "${e}" counts an input image: OpenAI does not publish the rule. Take its image tokens from OpenAI's usage data and price them with OPENAI_CHARGE.`;return new l(n)}var hr="gpt-5",fd={has:e=>cn(e)||Qe().has(e),models:()=>Qe().models(),get aliases(){return ue().aliases}},Fo={per:"cell",required:!1,kind:{says:"model",byDay:!0,reader:e=>ke((t,n)=>se(X(e,t),fd,n))},blank:()=>hr};var at={says:"quantity",byDay:!1,reader:e=>t=>{if(typeof t=="number")return t;throw new l(`${e} is ${R(t)}, but must be a whole number of pixels. Give both sides of the image.`)}};function pn(e,t){if(L(t))return"auto";let n=typeof t=="string"?Eo(t):void 0;if(n!==void 0)return n;throw new l(`${e} is ${R(t)}, but must be one of ${gt.join(", ")}.`)}var wt=["low","medium","high"],ln={kind:"table",sizes:new Map([["1024x1024",{low:272,medium:1056,high:4160}],["1024x1536",{low:408,medium:1584,high:6240}],["1536x1024",{low:400,medium:1568,high:6208}]])},md={kind:"formula",factor:{low:16,medium:48,high:96},step:16,longestEdge:3840,largestRatio:3,fewestPixels:655360,mostPixels:8294400},gr={certainty:"official",source:"OpenAI, Image generation guide, 2025-10"},yr=[{model:"gpt-image-1",counting:ln,evidence:gr,note:""},{model:"gpt-image-1-mini",counting:ln,
evidence:gr,note:"The per-image prices OpenAI prints are $0.002 to $0.003 above tokens × rate, unexplained."},{model:"gpt-image-1.5",counting:ln,evidence:gr,note:""},{model:"chatgpt-image-latest",counting:ln,evidence:{certainty:"assumed",source:"not documented; counted as gpt-image-1.5"},note:"Its printed per-image prices are those of gpt-image-1.5."},{model:"gpt-image-2",counting:md,evidence:{certainty:"third-party",source:"OpenAI forum, 2026-06: formula behind OpenAI's calculator"},note:"Repr\
oduces every figure OpenAI prints."}];function ce(e,t){return(e-e%t)/t}function Oe(e,t){let n=e%t;return n===0?e/t:(e-n)/t+1}function br(e,t){return ce(2*e+t,2*t)}function wr(e){if(e<2)return e;let t=1;for(;t*t<=e;)t*=2;for(;;){let n=ce(t+ce(e,t),2);if(n>=t)return t;t=n}}function xt(e){let t=e.trim().toLowerCase();return wt.find(n=>n===t)}var hd=/^([1-9]\d{0,5})\s*[x×*]\s*([1-9]\d{0,5})$/i;function Uo(e){let t=hd.exec(e.trim());return t?{width:Number(t[1]),height:Number(t[2])}:void 0}function fn(e){let t=yr.find(n=>n.model===e);if(t===void 0){let n=yr.map(r=>r.model).join(", ");throw new l(`"${e}" makes no images whose tokens are known. Known are those of ${n}.`)}return t}function mn(e,t,n){return e.counting.kind==="table"?gd(e.model,e.counting,t,n):yd(e.model,
e.counting,t,n)}function gd(e,{sizes:t},n,r){let i=t.get(`${r.width}x${r.height}`)?.[n];if(i===void 0)throw new l(`"${e}" does not make images of ${r.width}x${r.height}. It makes ${[...t.keys()].join(", ")}.`);return i}function yd(e,t,n,r){bd(e,t,r);let i=Math.max(r.width,r.height),o=Math.min(r.width,r.height),s=t.factor[n],a=ce(2*s*o+i,2*i);return Oe(s*a*(2e6+i*o),4e6)}function bd(e,t,{width:n,height:r}){let{step:i,longestEdge:o,largestRatio:s,fewestPixels:a,mostPixels:u}=t,c=n*r;if(!(n%i===0&&
r%i===0&&Math.max(n,r)<=o&&Math.max(n,r)<=s*Math.min(n,r)&&c>=a&&c<=u))throw new l(`"${e}" does not make images of ${n}x${r}. It makes sizes in multiples of ${i} px, no edge above ${me(o)} px, at most ${s}:1, from ${me(a)} to ${me(u)} pixels, such as 1024x1024, 1024x1536, 1536x1024.`)}function xr({width:e,height:t},n){return e<=n&&t<=n?{width:e,height:t}:e>=t?{width:n,height:Math.max(1,br(t*n,e))}:{width:Math.max(1,br(e*n,t)),height:n}}function Bo({width:e,height:t},n){return e<=n||t<=n?{width:e,height:t}:e<=t?{width:n,height:ce(t*n,e)}:{width:ce(e*n,t),height:n}}function Go({width:e,height:t},n,r){let i=wr(ce(n*e,t)),o=wr(ce(n*t,e));return i*t<=o*e?{width:r*i,height:ce(r*i*t,e)}:{width:ce(r*o*e,t),height:r*o}}var Wo=512,ut=32,wd=2048,jo=3e4,Vo=2**31-1;function zo(e){return e.counting.kind==="fidelity"?"image_input":"input"}function gn(e,t,n){switch(Ho("width",t.width),Ho("height",t.height),e.counting.kind){case"tiles":return xd(e,e.counting,t,n);case"fidelity":return _d(e,e.counting,t,n);case"patches":return Ed(e,e.counting,t,n)}}function Ho(e,t){if(!Number.isInteger(t)||t<1||t>Vo)throw new l(`${e} is ${t}, but must be a whole number of pixels from 1 to ${me(Vo)}.`)}function xd(e,t,n,r){if(r==="origi\
nal")throw Er(e,r,["low","high","auto"]);if(r==="low")return _r(e,t,n,0,0,0);let i=Ko(n,t.shortestSide);return _r(e,t,i,hn(i.width),hn(i.height),0)}function _d(e,t,n,r){if(r==="original")throw Er(e,r,["low","high","auto"]);let i=Ko(n,t.shortestSide),o=n.width===n.height?t.square:t.oblong,s=r==="high"?o:0;return _r(e,t,i,hn(i.width),hn(i.height),s)}function Ko(e,t){return Bo(xr(e,wd),t)}function hn(e){return Oe(e,Wo)}function _r(e,{base:t,perTile:n},r,i,o,s){let a=t+i*o*n+s;return{rule:e,resized:r,
unit:Wo,across:i,down:o,base:t,perUnit:String(n),extra:s,total:a}}function Ed(e,t,n,r){let i=t.sizing[r];if(i===void 0)throw Er(e,r,gt.filter(a=>t.sizing[a]!==void 0));let o=xr(n,i.longestSide);i.budget!==null&&qo(o)>i.budget&&(o=Go(o,i.budget,ut));let s=qo(o);if(s>jo)throw vd(e,n,r,s);return{rule:e,resized:o,unit:ut,across:Oe(o.width,ut),down:Oe(o.height,ut),base:0,perUnit:Td(t.hundredths),extra:0,total:Oe(s*t.hundredths,100)}}function qo({width:e,height:t}){return Oe(e,ut)*Oe(t,ut)}function Td(e){
return String(e/100)}function Er(e,t,n){return new l(`detail "${t}" is not offered by "${e.model}". It offers ${n.join(", ")}.`)}function vd(e,{width:t,height:n},r,i){return new l(`an image of ${t}×${n} at detail "${r}" needs ${me(i)} patches, but OpenAI's API rejects more than ${me(jo)} for "${e.model}". Make it smaller, or use detail "high".`)}var Tr="gpt-image-2";function Qo(){let e=B(n=>pn("detail",n)),t=B(n=>B(r=>{if(r===Tr&&!cn(r))return Rd();let i=dn(r,n);return(o,s)=>gn(i,o,e(s)).total}));return(n,r)=>t(r)(n)}function Rd(){let e=fn(Tr);return(t,n)=>{let r=typeof n=="string"&&!L(n)?xt(n):void 0;if(r===void 0)throw new l(`detail is ${R(n)}, but for ${Tr} must be the quality of the image it makes: low, medium or high. How it counts input images is not published.`);return mn(e,r,t)}}var Jo=k({name:"IMAGE_TOKENS",arguments:{width:w(at),height:w(at),detail:T(It,void 0),model:Fo,as_of:M},prepare(){let e=Qo();return({width:t,height:n,detail:r,model:i,as_of:o})=>e(i,o)({width:t,height:n},r)}});var Zo=["input","output"],Ad={input:10,output:20};function Xo(e,t){let n=new E(e).times(Ad[t]).ceil().toNumber();if(Number.isSafeInteger(n))return n;throw new l(`seconds is ${e}, which is more tokens than can be counted exactly. Check that it is in seconds.`)}var Yo=k({name:"OPENAI_AUDIO_TOKENS",arguments:{seconds:w(ne),direction:T(Ne(Zo),"input")},prepare:()=>({seconds:e,direction:t})=>Xo(e,t)});function yn(e,t){let n=ci(t.meter);return n===void 0||e.find(t)!==void 0?e.get(t):e.find({...t,meter:n})??e.get(t)}var ct=class{constructor(t){this.rate=t;let n=Yt(t.price),r=ot(t.per),i=n&&r!==void 0?Xt(n.scale+r):void 0;this.units=n&&i!==void 0?n.units:NaN,this.divisor=i??1}cost(t){if(Number.isSafeInteger(t)){let n=t*this.units;if(n<Zt)return n/this.divisor}return F(this.exactCost(t))}exactCost(t){return Q(t,this.rate.price,this.rate.per)}};function _e(e){let t=new Map;return n=>{let r=`${n.model}	${n.meter}	${n.band??""}	${n.tier}	${n.day}`,i=t.get(r);return i===void 0&&(i=e(n),t.set(r,i)),i}}var es=k({name:"OPENAI_CHARGE",arguments:{model:w(j),meter:w(ki),quantity:w(ne),tier:z,as_of:M,rates:S,on_problem:ae},prepare({table:e}){let t=_e(n=>new ct(yn(e,n)));return({model:n,meter:r,quantity:i,tier:o,as_of:s})=>{if(!Number.isSafeInteger(i)&&kt(r.meter))throw new l(je("quantity",i));return t({model:n,...r,tier:o,day:s}).cost(i)}}});var Je=class{constructor(t,n,r,i){this.table=t;this.model=n;this.tier=r;this.day=i;this.threshold=t.threshold({model:n,meter:"input",tier:r,day:i})??1/0}cost(t){return this.band(t).cost(t)}exactCost(t){return this.band(t).exactCost(t)}band(t){return t.input>this.threshold&&this.isLong(t)?this.long??(this.long=this.priced("long")):this.short??(this.short=this.priced("short"))}isLong({input:t,requests:n}){if(n!==void 0)return t>this.threshold*n;throw new l(`input is ${t}, and "${this.model}" bills\
 a request of more than ${this.threshold} input tokens at long-context prices. Give requests: 1 if it is one request, else how many requests it adds up.`,["requests"])}priced(t){return new vr(this.table,this.model,this.tier,this.day,t)}},vr=class{constructor(t,n,r,i,o){this.table=t;this.model=n;this.tier=r;this.day=i;this.name=o;let s=u=>t.find({model:n,meter:u,tier:r,day:i,band:o}),a=s("input");this.rates={input:a,cached_input:s("cached_input")??a,cache_write:s("cache_write"),output:s("output")},
this.whole=Sd(this.rates)}cost(t){let n=this.whole;if(n!==void 0){let r=t.input-t.cached-t.cacheWrites,i=(r===0?0:r*n.input)+(t.cached===0?0:t.cached*n.cached)+(t.cacheWrites===0?0:t.cacheWrites*n.cacheWrites)+(t.output===0?0:t.output*n.output);if(i<Zt)return i/n.divisor}return F(this.exactCost(t))}exactCost(t){return this.charge("input",t.input-t.cached-t.cacheWrites).plus(this.charge("cached_input",t.cached)).plus(this.charge("cache_write",t.cacheWrites)).plus(this.charge("output",t.output))}charge(t,n){
if(n===0)return new E(0);let r=this.rates[t]??this.missing(t);return new E(n).times(r.price).dividedBy(r.per)}missing(t){let n=t==="cached_input"?"input":t;if(n==="cache_write"&&this.rates.input!==void 0)throw new l(`"${this.model}" has no cache_write price in the ${this.tier} tier on ${this.day}, so cache_writes must be 0 or blank.`);return this.table.get({model:this.model,meter:n,tier:this.tier,day:this.day,band:this.name})}};function Sd(e){let t=bn(e.input),n=bn(e.cached_input),r=bn(e.cache_write),
i=bn(e.output),o=[t,n,r,i].filter(c=>c!==void 0),s=Math.max(0,...o.map(c=>c.scale)),a=Xt(s);if(a===void 0)return;let u=c=>c===void 0?NaN:oo(c,s)??NaN;return{input:u(t),cached:u(n),cacheWrites:u(r),output:u(i),divisor:a}}function bn(e){if(e===void 0)return;let t=Yt(e.price),n=ot(e.per);return t&&n!==void 0?{units:t.units,scale:t.scale+n}:void 0}function dt(e){let t=Object.keys(e.arguments),n=t.filter(r=>e.arguments[r]?.required===!0);return{name:e.name,parameters:t,required:n.length,evaluate(r,i){let o=new st(i,r[t.findIndex(s=>e.arguments[s]===S)]);return e.evaluate(kd(e.arguments,r,o),o)}}}var ts="as_of";function kd(e,t,n){let r=Object.keys(e),i={},o=()=>i[ts]??n.host.today();for(let s of[ts,...r]){let a=e[s];a===void 0||s in i||(i[s]=Cd(s,a,t[r.indexOf(s)],n,o))}return i}function Cd(e,t,n,r,i){switch(t.per){case"call":return;case"ra\
nge":return n;case"list":return ze(n).filter(o=>!L(o));case"cell":{let o=Dd(e,n);return Od(e,o,()=>ir(e,t,r)(o,t.kind.byDay?i():nn))}}}function Dd(e,t){let n=ze(t);if(n.length<=1)return n[0];throw new l(`${e} is a range of ${n.length} cells, but must be one value.`)}function Od(e,t,n){try{return n()}catch(r){let i=r instanceof l?tn(e,t):void 0;throw i===void 0?r:new l(i)}}var ns={says:"model",byDay:!0,reader:(e,{table:t})=>ke((n,r)=>Rr(X(e,n),t,r))};function Rr(e,t,n){let r=se(e,t,n),i=t.ratesOf(r).map(({meter:s})=>s),o=Id(i);if(o===void 0)return r;throw new l(`"${r}" ${o}`,["other function"])}function Id(e){let t=r=>e.some(r);if(t(r=>te[r].modality==="audio"))return"bills audio tokens at prices of their own, and this function prices text alone. Use OPENAI_REALTIME_COST, or OPENAI_USAGE_COST for the usage that OpenAI reports.";if(t(r=>r==="image_output"))return"b\
ills the images it makes at prices of their own, and this function prices text alone. Use OPENAI_IMAGE_GENERATION_COST, or OPENAI_USAGE_COST for the usage that OpenAI reports.";if(e.includes("input"))return;let n=Md.find(({meters:r})=>t(i=>r.test(i)));return`is not billed by text tokens, but by ${[...new Set(e)].join(", ")}. Use ${n?.use??"OPENAI_CHARGE"}.`}var Md=[{meters:/^video_/,use:"OPENAI_VIDEO_COST"},{meters:/^image_/,use:"OPENAI_IMAGE_GENERATION_COST"},{meters:/^(call|session|container_)/,
use:"OPENAI_TOOL_COST"},{meters:/^gb_day$/,use:"OPENAI_STORAGE_COST"},{meters:/^training/,use:"OPENAI_TRAINING_COST"}];function xn(e){if(e.cached+e.cacheWrites>e.input)throw Nd(e);return e}function Nd({input:e,cached:t,cacheWrites:n}){let r=n===0?`cached ${t}`:`cached ${t} and cache_writes ${n}`;return new l(`${r} is more than input ${e}, but is a part of it. Give input as OpenAI reports it, cached tokens included.`)}var Ar=class{constructor(t,n,r){this.table=t;this.model=n;this.tier=r;this.periods=[]}on(t){return this.last!==void 0&&t===this.lastDay?this.last.pricer:(this.lastDay=t,(this.last===void 0||!rs(this.
last,t))&&(this.last=this.periods.find(n=>rs(n,t))??this.add(t)),this.last.pricer)}add(t){let n=this.table.ratesOf(this.model).flatMap(({from:s,until:a})=>[s,a]),[r,i]=[void 0,void 0];for(let s of n)s!==null&&(s<=t&&(r===void 0||s>r)&&(r=s),s>t&&(i===void 0||s<i)&&(i=s));let o={from:r,until:i,pricer:new Je(this.table,this.model,this.tier,t)};return this.periods.push(o),o}};function rs({from:e,until:t},n){return(e===void 0||e<=n)&&(t===void 0||n<t)}var wn=class{constructor(t){this.table=t;this.byTier=
new Map;this.models=new Map}cost(t,n,r,i){let o=this.of(t,n,r);try{return o.cost(i)}catch(s){if(s instanceof l)return new Je(this.table,t,n,r).cost(i);throw s}}of(t,n,r){n!==this.tier&&(this.tier=n,this.models=this.select(n));let i=this.models.get(t);return i===void 0&&(i=new Ar(this.table,t,n),this.models.set(t,i)),i.on(r)}select(t){let n=this.byTier.get(t);return n===void 0&&(n=new Map,this.byTier.set(t,n)),n}};var Pd=["model","cost","times the cheapest"],is=dt({name:"OPENAI_COMPARE",arguments:{models:{per:"list",required:!0},input:w(I),cached:T(I,0),output:T(I,0),tier:z,as_of:M,rates:S,requests:T(Nt,void 0)},evaluate({models:e,input:t,cached:n,output:r,tier:i,as_of:o,requests:s},{table:a}){if(e.length===0)throw new l("models is blank. Give a range of model ids, such as A2:A9.");let u=xn({input:t,cached:n,cacheWrites:0,output:r,requests:s}),c=e.map(p=>X("models",p)).map(p=>({model:p.trim(),cost:new Je(
a,Rr(p,a,o),i,o).exactCost(u)})).sort((p,f)=>p.cost.comparedTo(f.cost)),d=c[0]?.cost??new E(0);return[Pd,...c.map(({model:p,cost:f})=>[p,F(f),d.isZero()?"":F(f.dividedBy(d))])]}});var os=k({name:"OPENAI_COST",arguments:{model:w(ns),input:w(I),cached:T(I,0),output:T(I,0),tier:z,as_of:M,rates:S,cache_writes:T(I,0),requests:T(Nt,void 0),on_problem:ae},prepare({table:e}){let t=new wn(e);return({model:n,tier:r,as_of:i,input:o,cached:s,output:a,cache_writes:u,requests:c})=>t.cost(n,r,i,xn({input:o,cached:s,cacheWrites:u,output:a,requests:c}))}});var ss=k({name:"OPENAI_IMAGE_COST",arguments:{width:w(at),height:w(at),detail:T(G(pn),"auto"),model:T(j,hr),count:T(I,1),tier:z,as_of:M,rates:S,on_problem:ae},prepare({table:e}){let t=B(r=>B(i=>dn(i,r))),n=_e(r=>new ct(e.get(r)));return({width:r,height:i,detail:o,model:s,count:a,tier:u,as_of:c})=>{let d=t(c)(s),p=gn(d,{width:r,height:i},o).total,f=n({model:s,meter:zo(d),tier:u,day:c});return p*a<Number.MAX_SAFE_INTEGER?f.cost(p*a):F(f.exactCost(new E(p).times(a)))}}});var Sr=["standard","hd"];function as(e){let t=e.trim().toLowerCase();return Sr.find(n=>n===t)}function us(e,t){return ds(e,t).length>0}function cs(e,t,n,r){let i=ds(e,r),o=`${n.width}x${n.height}`,s=t==="standard"?[`image_standard_${o}`,`image_${o}`]:[`image_${t}_${o}`],a=i.find(u=>s.includes(u));if(a!==void 0)return a;throw new l(`"${e}" does not make ${t} images of ${o}. It makes: ${i.map($d).join(", ")}.`)}function ds(e,t){let n=new Set(t.ratesOf(e).map(({meter:r})=>r));return qe.filter(r=>te[r].
unit==="image"&&n.has(r))}function $d(e){let t=e.split("_").slice(1);return(t.length>1?t:["standard",...t]).join(" ")}var ps=k({name:"OPENAI_IMAGE_GENERATION_COST",arguments:{model:w(j),quality:w(G(Ld)),size:w(G(Ud)),count:T(I,1),prompt_tokens:T(I,0),tier:z,as_of:M,rates:S},prepare({table:e}){let t=_e(n=>e.get(n));return({model:n,quality:r,size:i,count:o,prompt_tokens:s,tier:a,as_of:u})=>{let c=(p,f)=>{if(f.isZero())return f;let{price:h,per:g}=t({model:n,meter:p,tier:a,day:u});return Q(f,h,g)};if(us(n,e))return F(c(cs(n,r,i,e),new E(o)));let d=mn(fn(n),Fd(n,r),i);return F(c("image_output",new E(d).times(o)).plus(
c("input",new E(s))))}}});function Ld(e,t){let n=typeof t=="string"?t:"",r=xt(n)??as(n);if(r!==void 0)return r;throw new l(`${e} is ${R(t)}, but must be one of ${wt.join(", ")}. With auto OpenAI chooses: price the one it chose.`)}function Fd(e,t){let n=xt(t);if(n!==void 0)return n;throw new l(`quality is "${t}", but for "${e}" must be one of ${wt.join(", ")}: ${Sr.join(" and ")} are those of dall-e-3.`)}function Ud(e,t){let n=typeof t=="string"?Uo(t):void 0;if(n!==void 0)return n;throw new l(`${e}\
 is ${R(t)}, but must be width and height in pixels, such as 1024x1536.`)}function ls(e,t,n){if(e.long)return"long";let r=le(e.model,t,n),{meter:i,tier:o}=e;return(r===void 0?void 0:t.threshold({model:r,meter:i,tier:o,day:n}))===void 0?"any":"short"}function Be(e,t){let{input:n,cached:r,output:i}=Ct[e];switch(t){case"input":return n;case"cached input":return r;case"output":return i;case"cache writes":return e==="text"?"cache_write":void 0}}var Bd=new Map([["web search tool calls",{model:"web-search",meter:"call"}],["web search tool calls | gpt-4o",{model:"web-search-preview-non-reasoning",meter:"call"}],["web search tool calls | gpt-4o-mini",{model:"web-search-preview-non-reasoning",meter:"call"}],["assistants api | file search",{model:"file-search",meter:"gb_day"}],["whisper",{model:"whisper-1",meter:"minute"}],["tts",{model:"tts-1",meter:"character"}],["tts hd",{model:"tts-1-hd",meter:"character"}]]);function kr(e){return Bd.get(
e)}var Gd=new Set(["evals"]),fs=/,\s*long context$/,Vd=/^(?:openai\/)?[a-z0-9][\w.:-]*$/,Hd=/-(?:\.\.\.|…)$/,qd=/^dall-?e[ -]([23])(?:,\s*(standard|hd))?((?:,\s*\d+x\d+)+)$/,Wd=new Map([["input","input"],["cached input","cached input"],["cache write","cache writes"],["cache writes","cache writes"],["output","output"]]);function ms(e){let t=e.trim().toLowerCase().replace(/\s+/g," "),n=kr(t);if(n!==void 0)return{...n,tier:"standard",long:!1};let{prefixes:r,body:i}=jd(t),o=zd(r);if(o===void 0)return;
let s=fs.test(i),a=i.replace(fs,""),u=kr(a)??Jd(a)??Kd(a);return u&&{...u,tier:o,long:s}}function jd(e){let t=e.split("|").map(n=>n.trim());return{prefixes:t.slice(0,-1),body:t[t.length-1]??""}}function zd(e){let t=e.filter(i=>!Gd.has(i)),[n,...r]=t;if(!(r.length>0))return n===void 0?"standard":We(n)}function Kd(e){let t=e.lastIndexOf(",");if(t<0)return;let n=Wd.get(e.slice(t+1).trim().replace(/_/g," ").replace(/ tokens$/,"")),{name:r,modality:i}=Qd(e.slice(0,t).trim()),o=r.replace(Hd,"").replace(
/^ft-/,"ft:"),s=n&&Be(i,n);return s!==void 0&&Vd.test(o)?{model:o,meter:s}:void 0}function Qd(e){let t=be.find(n=>e.endsWith(` ${n}`));return t===void 0?{name:e,modality:"text"}:{name:e.slice(0,-t.length-1),modality:t}}function Jd(e){let[,t="",n,r=""]=qd.exec(e)??[],i=r.split(",").map(s=>s.trim()).pop();if(i===void 0||i==="")return;let o=t==="2"?`image_${i}`:`image_${n??"standard"}_${i}`;return ve(o)?{model:`dall-e-${t}`,meter:o}:void 0}var Dr=["model","meter","tier","context"],Zd=G((e,t)=>{let n=Re(e,t,'Give a line item such as "gpt-5-mini-2025-08-07, cached input".'),r=ms(n);if(r!==void 0)return r;throw new l(`${e} is ${R(n)}, which is not recognised: it names no model and meter in the way of a cost export. Its money counts all the same.`)}),Xd={per:"cell",required:!1,kind:Ne(Dr),blank:void 0},Cr=k({name:"OPENAI_LINE_ITEM",arguments:{text:w({...Zd,says:"quantity"}),part:Xd,on_problem:ae},gives:"parts",prepare:({host:e,table:t})=>({
text:n,part:r})=>{switch(r){case"model":return le(n.model,t,e.today())??n.model;case"meter":return n.long?`long_${n.meter}`:n.meter;case"tier":return n.tier;case"context":return ls(n,t,e.today())}}}),hs={...Cr,evaluate(e,t){let[n,r,i]=e;if(n===void 0||!ze(r).every(L))return Cr.evaluate(e,t);if(new Ye("text",n).columns>1)throw new l(`text has several columns, so say which part is meant: ${Dr.join(", ")}.`);return Cr.evaluate([n,[Dr],i],t)}};var Yd=["model","input","cached","output","from","shut down"],ep=G((e,t)=>Re(e,t,'Give a part of a model id, such as "gpt-5".').trim().toLowerCase()),gs=dt({name:"OPENAI_MODELS",arguments:{filter:T(ep,""),as_of:M,rates:S},evaluate({filter:e,as_of:t},{table:n}){let r=[...n.models()].filter(i=>i.includes(e)&&tp(n,i,t)).sort().map(i=>np(n,i,t));if(r.length===0)throw new l(`no model with ${pe(e)} in its id has a price on ${t}. Leave filter out to see all.`);return[Yd,...r]}});function tp(e,t,n){return e.
ratesOf(t).some(r=>ee(r,n))}function np(e,t,n){let r=i=>{let o=e.find({model:t,meter:i,tier:"standard",day:n});return o?Number(o.price):""};return[t,r("input"),r("cached_input"),r("output"),rp(e,t),e.factOf(t)?.shutdown??""]}function rp(e,t){return e.ratesOf(t).map(n=>n.from??"").reduce((n,r)=>r<n?r:n)}var ip={meter:"input",band:void 0},ys=["shutdown","released","context_window"],op=G((e,t)=>{let n=typeof t=="string"?t.trim().toLowerCase().replace(/[\s-]+/g,"_"):"";return ys.find(r=>r===n)??Ot(e,t,ys)}),bs=k({name:"OPENAI_RATE",arguments:{model:w(j),meter:T(op,ip),tier:z,as_of:M,rates:S},prepare({table:e}){let t=_e(n=>Number(e.get(n).price));return({model:n,meter:r,tier:i,as_of:o})=>typeof r=="string"?sp(e.factOf(n),r):t({model:n,...r,tier:i,day:o})}});function sp(e,t){switch(t){case"shutdown":
return e?.shutdown??"";case"released":return e?.released??"";case"context_window":return e?.contextWindow??""}}var ws=dt({name:"OPENAI_RATES",arguments:{model:T(j,void 0),as_of:Pt,rates:S},evaluate({model:e,as_of:t},{table:n}){let r=e===void 0?n.rates:n.ratesOf(e);return co(t===void 0?r:r.filter(i=>ee(i,t)))}});function ap(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function En(e,...t){if(!ap(e))throw new Error("Uint8Array expected");if(t.length>0&&!t.includes(e.length))throw new Error("Uint8Array expected of length "+t+", got length="+e.length)}function Or(e,t=!0){if(e.destroyed)throw new Error("Hash instance has been destroyed");if(t&&e.finished)throw new Error("Hash#digest() has already been called")}function xs(e,t){En(e);let n=t.outputLen;if(e.length<n)throw new Error("digestInto() expects output buffer of length at least "+n)}function _t(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Tn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function he(e,t){return e<<32-t|e>>>t}function up(e){if(typeof e!="string")throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(e))}function Ir(e){return typeof e=="string"&&(e=up(e)),En(e),e}var _n=class{};function _s(e){let t=r=>e().update(Ir(r)).digest(),n=e();return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.create=()=>e(),t}function cp(e,t,n,r){if(typeof e.setBigUint64=="function")return e.setBigUint64(t,n,r);let i=BigInt(32),o=BigInt(4294967295),s=Number(n>>i&o),a=Number(n&o),u=r?4:0,c=r?0:4;e.setUint32(t+u,s,r),e.setUint32(t+c,a,r)}function Es(e,t,n){return e&t^~e&n}function Ts(e,t,n){return e&t^e&n^t&n}var vn=class extends _n{constructor(t,n,r,i){super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=i,this.buffer=new Uint8Array(t),this.view=
Tn(this.buffer)}update(t){Or(this),t=Ir(t),En(t);let{view:n,buffer:r,blockLen:i}=this,o=t.length;for(let s=0;s<o;){let a=Math.min(i-this.pos,o-s);if(a===i){let u=Tn(t);for(;i<=o-s;s+=i)this.process(u,s);continue}r.set(t.subarray(s,s+a),this.pos),this.pos+=a,s+=a,this.pos===i&&(this.process(n,0),this.pos=0)}return this.length+=t.length,this.roundClean(),this}digestInto(t){Or(this),xs(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:i,isLE:o}=this,{pos:s}=this;n[s++]=128,_t(this.buffer.subarray(
s)),this.padOffset>i-s&&(this.process(r,0),s=0);for(let p=s;p<i;p++)n[p]=0;cp(r,i-8,BigInt(this.length*8),o),this.process(r,0);let a=Tn(t),u=this.outputLen;if(u%4)throw new Error("_sha2: outputLen should be aligned to 32bit");let c=u/4,d=this.get();if(c>d.length)throw new Error("_sha2: outputLen bigger than state");for(let p=0;p<c;p++)a.setUint32(4*p,d[p],o)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneInto(t){t||(t=new this.constructor),
t.set(...this.get());let{blockLen:n,buffer:r,length:i,finished:o,destroyed:s,pos:a}=this;return t.destroyed=s,t.finished=o,t.length=i,t.pos=a,i%n&&t.buffer.set(r),t}clone(){return this._cloneInto()}},Ie=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var dp=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Ge=new Uint32Array(64),Mr=class extends vn{constructor(t=32){super(64,t,8,!1),this.A=Ie[0]|0,this.B=Ie[1]|0,this.C=Ie[2]|0,this.D=Ie[3]|0,this.E=Ie[4]|0,this.F=Ie[5]|0,this.G=Ie[6]|0,this.H=Ie[7]|0}get(){let{A:t,B:n,C:r,D:i,E:o,F:s,G:a,H:u}=this;return[t,n,r,i,o,s,a,u]}set(t,n,r,i,o,s,a,u){this.
A=t|0,this.B=n|0,this.C=r|0,this.D=i|0,this.E=o|0,this.F=s|0,this.G=a|0,this.H=u|0}process(t,n){for(let p=0;p<16;p++,n+=4)Ge[p]=t.getUint32(n,!1);for(let p=16;p<64;p++){let f=Ge[p-15],h=Ge[p-2],g=he(f,7)^he(f,18)^f>>>3,y=he(h,17)^he(h,19)^h>>>10;Ge[p]=y+Ge[p-7]+g+Ge[p-16]|0}let{A:r,B:i,C:o,D:s,E:a,F:u,G:c,H:d}=this;for(let p=0;p<64;p++){let f=he(a,6)^he(a,11)^he(a,25),h=d+f+Es(a,u,c)+dp[p]+Ge[p]|0,y=(he(r,2)^he(r,13)^he(r,22))+Ts(r,i,o)|0;d=c,c=u,u=a,a=s+h|0,s=o,o=i,i=r,r=h+y|0}r=r+this.A|0,i=i+
this.B|0,o=o+this.C|0,s=s+this.D|0,a=a+this.E|0,u=u+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(r,i,o,s,a,u,c,d)}roundClean(){_t(Ge)}destroy(){this.set(0,0,0,0,0,0,0,0),_t(this.buffer)}};var vs=_s(()=>new Mr);function Rs(e){let t=pp(e),n=new Map;for(let o of e){let s=n.get(o.source);o.checked!==null&&(s===void 0||s<o.checked)&&n.set(o.source,o.checked)}let r=[...n].sort(([o,s],[a,u])=>s===u?o<a?-1:1:s<u?1:-1),i=r[0]?.[1]??null;return{version:`${i??"undated"}.${t.slice(0,8)}`,updated:i,source:r.map(([o])=>o).join("; "),hash:t,overrides:e.filter(o=>o.override).length}}function pp(e){let t=e.map(r=>JSON.stringify([r.model,r.meter,r.tier,r.context,r.price.includes(".")?r.price.replace(/\.?0+$/,""):r.price,
r.per,r.from,r.until,r.source,r.checked,r.note,r.override])),n=vs(lp(t.sort().join(`
`)));return Array.from(n,r=>r.toString(16).padStart(2,"0")).join("")}function lp(e){let t=new Uint8Array(e.length*3),n=0;for(let r of e){let i=r.codePointAt(0)??0,o=i>=55296&&i<=57343?65533:i;if(o<128)t[n++]=o;else{let s=o<2048?1:o<65536?2:3;t[n++]=255<<7-s&255|o>>6*s;for(let a=6*(s-1);a>=0;a-=6)t[n++]=128|o>>a&63}}return t.subarray(0,n)}var fp=Ne(["version","updated","age_days","source","hash"]),Ss=k({name:"OPENAI_RATES_INFO",arguments:{attribute:T(fp,"version"),rates:S},prepare({table:e,host:t}){let n=Rs(e.rates);return({attribute:r})=>r==="age_days"?bi(As(n.updated),t.today()):r==="updated"?As(n.updated):n[r]}});function As(e){if(e!==null)return e;throw new l('no row of the rate table has a "checked" day, so its age is not known.')}var Rn=class{constructor(t,n,r){this.table=t;this.model=n;this.day=r;this.rates=new Map}exactCost(t){return be.reduce((n,r)=>{let{input:i,cached:o,output:s}=t[r],a=Ct[r];return n.plus(this.charge(a.input,i-o)).plus(this.charge(a.cached,o,a.input)).plus(this.charge(a.output,s))},new E(0))}charge(t,n,r){if(n===0)return new E(0);let{price:i,per:o}=this.rate(t,r);return Q(n,i,o)}rate(t,n){let r=this.rates.get(t);if(r===void 0){let i={model:this.model,tier:"standard",day:this.day};r=(n===void 0?void 0:
this.table.find({...i,meter:t}))??this.table.get({...i,meter:n??t}),this.rates.set(t,r)}return r}};var Ze={...w(I),blank:()=>0},ks={...Ze,required:!1},Cs=k({name:"OPENAI_REALTIME_COST",arguments:{model:w(j),text_input:Ze,text_cached:Ze,text_output:Ze,audio_input:Ze,audio_cached:Ze,audio_output:Ze,image_input:ks,image_cached:ks,as_of:M,rates:S},prepare({table:e}){let t=B(n=>B(r=>new Rn(e,r,n)));return({model:n,as_of:r,...i})=>F(t(r)(n).exactCost({text:Nr("text",i.text_input,i.text_cached,i.text_output),audio:Nr("audio",i.audio_input,i.audio_cached,i.audio_output),image:Nr("image",i.image_input,
i.image_cached,0)}))}});function Nr(e,t,n,r){if(n<=t)return{input:t,cached:n,output:r};throw new l(`${e}_cached ${n} is more than ${e}_input ${t}, but is a part of it. Give ${e}_input as OpenAI reports it, cached tokens included.`)}function Ds({system:e,user:t,answer:n,turns:r}){let i=new E(r),o=a=>a.times(e).plus(a.times(a.plus(1)).dividedBy(2).times(t)).plus(a.times(a.minus(1)).dividedBy(2).times(n)),s=r>0?o(i.minus(1)):new E(0);return{input:Pr(o(i)),output:Pr(i.times(n)),cached:Pr(s)}}function Pr(e){let t=e.toNumber();if(Number.isSafeInteger(t))return t;throw new l("the conversation has more tokens than can be counted exactly; use fewer turns.")}var mp=Ne(["input","output","cached"]),Os=k({name:"OPENAI_SESSION_TOKENS",arguments:{system:w(I),user:w(I),answer:w(I),turns:w(I),part:T(mp,"input")},prepare:()=>({part:e,...t})=>Ds(t)[e]});var Is=new Map([["file-search",1],["chatkit",1]]),An=[...Is.keys()];function Ms(e,t,n){let r=Is.get(e);return r===void 0?void 0:E.max(0,new E(t).minus(r)).times(n)}var Ns=k({name:"OPENAI_STORAGE_COST",arguments:{tool:w(Mt),gigabytes:w(ne),days:w(ne),as_of:M,rates:S},prepare:({table:e})=>({tool:t,gigabytes:n,days:r,as_of:i})=>{let o=Ms(t,n,r);if(o===void 0)throw new l(`tool is ${R(t)}, but storage is billed for ${An.join(", ")}.`);let{price:s,per:a}=e.get({model:t,meter:"gb_day",tier:"standard",day:i});return F(Q(o,s,a))}});var hp=["o200k_base","cl100k_base"];function Ps(e){return hp.some(t=>t===e)}var Sn=class{constructor(t){this.ranks=new Map;t.forEach((n,r)=>{n!==null&&this.ranks.set(n,r)})}count(t){return t.length<2||this.ranks.has(t)?Math.min(t.length,1):this.countJoined(t)}countJoined(t){let n=t.length,r=Array.from({length:n+1},(u,c)=>c+1),i=Array.from({length:n+1},(u,c)=>c-1),o=new $r(n),s=u=>{let c=r[u]??n;if(u<0||c>=n)return;let d=this.ranks.get(t.slice(u,r[c]));d!==void 0&&o.push(d,u,r[c]??n)};for(let u=0;u<n-1;u++)s(u);let a=n;for(let u=o.pop();u!==void 0;u=o.pop()){let{at:c,end:d}=u,
p=r[c]??-1;p<0||p>=n||r[p]!==d||(r[c]=d,r[p]=-1,i[d]=c,a--,s(i[c]??-1),s(c))}return a}},$r=class{constructor(t){this.size=t;this.keys=[];this.ends=new Map}push(t,n,r){let i=t*this.size+n;this.ends.set(i,r);let o=this.keys.length;for(;o>0;){let s=o-1>>1,a=this.keys[s]??0;if(a<=i)break;this.keys[o]=a,o=s}this.keys[o]=i}pop(){let t=this.keys[0],n=this.keys.pop();if(!(t===void 0||n===void 0))return this.keys.length>0&&this.sink(n),{at:t%this.size,end:this.ends.get(t)??-1}}sink(t){let n=0;for(;;){let r=2*
n+1;if(r>=this.keys.length)break;(this.keys[r+1]??1/0)<(this.keys[r]??1/0)&&r++;let i=this.keys[r]??1/0;if(i>=t)break;this.keys[n]=i,n=r}this.keys[n]=t}};var gp=5e4;function $s(e){let{pattern:t,tokens:n}=JSON.parse(e),r=new RegExp(t,"gu"),i=new Sn(n),o=new Map,s=a=>{let u=o.get(a);return u===void 0&&(u=i.count(wp(a)),o.size<gp&&o.set(a,u)),u};return a=>(bp(a).match(r)??[]).reduce((u,c)=>u+s(c),0)}var yp=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function bp(e){return e.replace(yp,"�")}function wp(e){return encodeURIComponent(e).replace(/%(..)/g,(t,n)=>String.fromCharCode(parseInt(n,16)))}var xp="o200k_base",_p={...G(vp),says:"quantity"},Ep={says:"detail",byDay:!0,reader:e=>ke((t,n)=>Tp(X(e,t),n))},Ls=k({name:"OPENAI_TOKENS",arguments:{text:w(_p),model:T(Ep,xp)},prepare({host:e}){let t=B(n=>Ap(n,e));return({text:n,model:r})=>t(r)(n)}});function Tp(e,t){let n=Qe();return Rp(St(e,n)??se(e,n,t))}function vp(e,t){if(typeof t=="string")return t;if(typeof t=="number")return String(t);throw new l(`${e} is ${R(t)}, but must be text.${Me(t)?" Use TEXT to write it as it is sent.":""}`)}function Rp(e){
let{models:t}=ue(),n=(t.get(e)??t.get(e.replace(/^ft:/,"").replace(/:.*$/,"")))?.encoding;if(n!=null&&Ps(n))return n;throw new l(n==null?`how "${e}" cuts text into tokens is not known. Give another model, or leave model out for o200k_base.`:`"${e}" uses ${n}, whose vocabulary RateSheet does not carry: it is of models that are no longer sold.`)}function Ap(e,t){let n=t.vocabulary(e);if(n!==null)return $s(n);throw Sp(e)}function Sp(e){return new l(`the vocabulary ${e} is not installed. Add the fil\
e Vocabulary.html of the release to the script project, beside Code.gs.`)}var kp="2026-06-02";var Fs=new Map([["code-interpreter","container_minute_1gb"],["code-interpreter-1gb","container_minute_1gb"],["code-interpreter-4gb","container_minute_4gb"],["code-interpreter-16gb","container_minute_16gb"],["code-interpreter-64gb","container_minute_64gb"]]),Us=[...Fs.keys()],Cp=20;function Bs(e,t,n){let r=Fs.get(e);if(r!==void 0)return n>=kp?{meter:r,quantity:t===0?0:Math.max(t,5)}:r==="container_minute_1gb"?{meter:"session",quantity:t}:{meter:r,quantity:t*Cp}}function Lr(e){return ue().models.get(et(e))?.reasons??void 0}var Fr=["web-search","image-web-search","web-search-preview","web-search-preview-non-reasoning"];function Gs(e){return Fr.some(t=>t===e)}var Dp=new Map([["gpt-4o-mini",8e3],["gpt-4.1-mini",8e3]]);function Vs(e,t){if(e==="web-search-preview-non-reasoning")return{kind:"free"};let n=et(t),r=e==="web-search"?Dp.get(n):void 0;if(r===void 0)return{kind:"input"};if(n===t)return{kind:"block",tokensPerCall:r};throw new l(`a web search brings "${n}" a block of ${r} tokens a call, and whether it does so fo\
r "${t}" is not published. Leave model out to price the calls alone, and price the tokens with OPENAI_COST.`)}var Hs="web-search-preview";function qs(e,t){let{tool:n,quantity:r,contentTokens:i,day:o}=t;if(Gs(n))return Op(e,t,n);if(i>0)throw new l(`content_tokens is ${i}, but ${pe(n)} is no web search: leave it blank.`);let s=Bs(n,r,o);if(s)return Et(e,"code-interpreter",s.meter,s.quantity,o);if(e.ratesOf(n).some(a=>a.meter==="call"))return Et(e,n,"call",r,o);throw Pp(n)}function Op(e,t,n){let r=Mp(n,t.model);return Ip(e,r,t.day),Et(e,r,"call",t.quantity,t.day).plus(Np(e,t,r))}function Ip(e,t,n){let r=o=>e.
find({model:o,meter:"call",tier:"standard",day:n})!==void 0,i=e.models().filter(o=>o.startsWith(`${Hs}-`)&&r(o));if(!(!t.startsWith(Hs)||r(t)||i.length===0))throw new l(`"${t}" has no price on ${n}: web search in preview was priced by its search context size then. Its tools are ${i.join(", ")}.`)}function Mp(e,t){if(e==="web-search-preview-non-reasoning"&&t!==void 0&&Lr(t)===!0)throw new l(`"${t}" is a reasoning model: its tool is "web-search-preview".`);if(e!=="web-search-preview")return e;if(t===
void 0)throw new l('model is a blank, but the price of "web-search-preview" depends on whether the model reasons. Give the model.');let n=Lr(t);if(n===void 0)throw new l(`it is not known whether "${t}" is a reasoning model, on which the price of "web-search-preview" depends. If it is not, use "web-search-preview-non-reasoning".`);return n?e:"web-search-preview-non-reasoning"}function Np(e,{quantity:t,model:n,contentTokens:r,day:i},o){if(n===void 0){if(r===0)return new E(0);throw new l(`model is \
a blank, but ${r} content_tokens are billed at its input price. Give the model.`)}let s=Vs(o,n);switch(s.kind){case"free":return new E(0);case"input":return Et(e,n,"input",r,i);case"block":return Et(e,n,"input",s.tokensPerCall*t,i)}}function Et(e,t,n,r,i){if(kt(n)&&!Number.isSafeInteger(r))throw new l(`quantity is ${r}, but ${te[n].unit}s are counted whole.`);if(r===0)return new E(0);let{price:o,per:s}=e.get({model:t,meter:n,tier:"standard",day:i});return Q(r,o,s)}function Pp(e){if(An.includes(e))
return new l(`"${e}" is billed for storage: use OPENAI_STORAGE_COST.`);let t=[...Fr,"file-search",...Us];return new l(`unknown tool ${pe(e)}. It must be one of ${t.join(", ")}.`)}var Ws=k({name:"OPENAI_TOOL_COST",arguments:{tool:w(Mt),quantity:w(ne),model:T(j,void 0),content_tokens:T(I,0),as_of:M,rates:S},prepare:({table:e})=>({content_tokens:t,as_of:n,tool:r,quantity:i,model:o})=>F(qs(e,{tool:r,quantity:i,model:o,contentTokens:t,day:n}))});var $p={says:"model",byDay:!0,reader:(e,{table:t})=>ke((n,r)=>Lp(X(e,n),t,r))},zs=k({name:"OPENAI_TRAINING_COST",arguments:{model:w($p),quantity:w(ne),epochs:T(I,void 0),as_of:M,rates:S},prepare({table:e}){let t=_e(n=>e.get(n));return({model:{id:n,meter:r},quantity:i,epochs:o,as_of:s})=>{let a=Up(r,i,o),{price:u,per:c}=t({model:n,meter:r,tier:"standard",day:s});return F(Q(a,u,c))}}});function Lp(e,t,n){let r=Fp(e,t,n),i=js(r,t);if(i!==void 0)return{id:r,meter:i};let o=t.models().filter(s=>js(s,t)!==
void 0);throw new l(`"${r}" has no training price. These can be fine-tuned: ${o.map(s=>s.replace(/^ft:/,"")).join(", ")}.`)}function Fp(e,t,n){let r=e.trim();return(/^ft:/i.test(r)?void 0:le(`ft:${r}`,t,n))??se(e,t,n)}function js(e,t){let n=t.ratesOf(e).map(r=>r.meter);return n.includes("training_hour")?"training_hour":n.includes("training")?"training":void 0}function Up(e,t,n){if(n===0)throw new l("epochs is 0, but must be at least 1. Leave it out for one.");if(e==="training"){if(!Number.isSafeInteger(
t))throw new l(je("quantity",t));return new E(t).times(n??1)}if(n!==void 0&&n!==1)throw new l("epochs must be blank for reinforcement fine-tuning: it is billed by the hour, however often the file is gone through.");return new E(t)}var Br={text:"inText",audio:"inAudio",image:"inImage"},Ur={text:"cachedText",audio:"cachedAudio",image:"cachedImage"},Gr={text:"outText",audio:"outAudio",image:"outImage"};function Qs(e,t){Bp(e);let n=e.get("seconds");if(n!==void 0&&!e.has("input")&&!e.has("output"))return{quantities:[{meter:"minute",count:n.value,inUnit:60}],inputTokens:0};if(n!==void 0&&n.value>0)throw new l("usage has seconds and tokens, and does not say which of them is billed.");let r=Gp(e,t),i=Vp(e,r,t),o=re(e,"cacheWrites"),
s=Hp(e,t);if(i.text+o>r.text)throw Vr(e,"cached tokens and cache writes",r.text);let a=[],u=(c,d)=>{c!==void 0&&d>0&&a.push({meter:c,count:d,inUnit:1})};for(let c of be){let d=c==="text"?o:0;u(Be(c,"input"),r[c]-i[c]-d),u(Be(c,"cached input"),i[c]),u(Be(c,"cache writes"),d)}for(let c of be)u(Be(c,"output"),s[c]);return{quantities:a,inputTokens:re(e,"input")}}function Bp(e){let t=re(e,"input"),n=re(e,"output");if(!e.has("input")&&!e.has("output")&&!e.has("seconds"))throw new l("usage has neither \
input_tokens nor output_tokens. Give the usage object as OpenAI returns it.");let r=e.get("total");if(r!==void 0&&r.value!==t+n)throw new l(`usage says ${r.field} ${r.value}, but input and output together are ${t+n}.`);for(let s of["reasoning","accepted","rejected"])qp(e,s,n,"output tokens");Ks(e,"sameAsCached","cached"),Ks(e,"sameAsCacheWrites","cacheWrites");let i=e.get("uncached"),o=t-re(e,"cached")-re(e,"cacheWrites");if(i!==void 0&&i.value!==o)throw new l(`usage says ${i.field} ${i.value}, \
but ${o} of the input is uncached.`)}function Ks(e,t,n){let r=e.get(t);if(!(r===void 0||r.value===re(e,n)))throw new l(`usage says ${r.field} ${r.value}, but no cached_tokens or cache_write_tokens of OpenAI's details says the same: whether it is part of the input is not known.`)}function Gp(e,t){let n=Hr(e,Br),r=re(e,"input"),i=Js(e,n,r,"input");if(i>0&&!kn(e,Br)&&(t("audio_input")||t("image_input")))throw new l(`usage does not say how many of the ${r} input tokens are text, audio or image, whic\
h this model prices apart. Give the details of the input too, or price the parts with OPENAI_CHARGE.`);return n.text+=i,t("image_input")||(n.text+=n.image,n.image=0),n}function Vp(e,t,n){let r=Hr(e,Ur),i=Tt(r),o=e.get("cached");if(o!==void 0&&kn(e,Ur)&&i!==o.value)throw new l(`usage says ${o.field} ${o.value}, but its details add up to ${i}.`);if(o!==void 0&&!kn(e,Ur)){if(o.value>Tt(t))throw Vr(e,`${o.field} ${o.value}`,Tt(t));let s=be.filter(d=>t[d]>0),[a="text",...u]=s,c=s.some(d=>n(Be(d,"cach\
ed input")??"cached_input"));if(o.value>0&&u.length>0&&c)throw new l(`usage says ${o.field} ${o.value}, but not how many of them are ${s.join(", ")}. Give cached_tokens_details too, or price the parts with OPENAI_CHARGE.`);u.length===0&&(r[a]=o.value)}n("image_input")||(r.text+=r.image,r.image=0);for(let s of be)if(r[s]>t[s])throw Vr(e,`${r[s]} cached ${s} tokens`,t[s]);return r}function Hp(e,t){let n=Hr(e,Gr),r=re(e,"output"),i=Js(e,n,r,"output");if(i===0)return n;if(kn(e,Gr)||!t("audio_output")&&
!t("image_output"))n.text+=i;else if(t("image_output"))n.image+=i;else if(!t("output"))n.audio+=i;else throw new l(`usage does not say how many of the ${r} output tokens are text or audio, which this model prices apart. Give the details of the output too, or price the parts with OPENAI_CHARGE.`);return n}function Hr(e,t){return{text:re(e,t.text),audio:re(e,t.audio),image:re(e,t.image)}}function Js(e,t,n,r){let i=n-Tt(t),o=r==="output"?re(e,"reasoning"):0,s=e.has(r==="output"?Gr.text:Br.text);if(i<
0||i>0&&s&&i!==o)throw new l(`usage says ${n} ${r} tokens, but their details add up to ${Tt(t)}.`);return i}function kn(e,t){return be.some(n=>e.has(t[n]))}function Tt({text:e,audio:t,image:n}){return e+t+n}function re(e,t){return e.get(t)?.value??0}function qp(e,t,n,r){let i=e.get(t);if(i!==void 0&&i.value>n)throw new l(`usage says ${i.field} ${i.value}, but they are part of the ${n} ${r}.`)}function Vr(e,t,n){let r=e.get("input")?.field??"input_tokens";return new l(`usage says ${t}, but they a\
re part of the ${n} tokens of ${r}.`)}function Zs(e,t,n,r){let i=Qs(t,a=>e.ratesOf(n.model).some(u=>u.meter===a)),o=e.threshold({...n,meter:"input"}),s=o!==void 0&&i.inputTokens/r>o;return Wp(e,i,n,s)}function Wp(e,t,n,r){return t.quantities.reduce((i,{meter:o,count:s,inUnit:a})=>{let u=yn(e,{...n,meter:o,band:r?"long":"short"});return i.plus(Q(s,u.price,u.per).dividedBy(a))},new E(0))}function ie(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function pt(e){return typeof e=="string"&&e.trim()!==""?e.trim():void 0}function Cn(e){let t=[e];for(;t.length>0;){let n=t.pop();if(typeof n=="number"&&n!==0||typeof n=="string"&&/^-?\d+(\.\d+)?$/.test(n.trim())&&Number(n)!==0)return!0;typeof n=="object"&&n!==null&&t.push(...Object.values(n))}return!1}var jp={fields:new Map([["text_tokens","cachedText"],["audio_tokens","cachedAudio"],["image_tokens","cachedImage"]])},Dn={fields:new Map([["cached_tokens","cached"],["cached_tokens_details",jp],["cache_write_tokens","cacheWrites"],["text_tokens","inText"],["audio_tokens","inAudio"],["image_tokens","inImage"],["cache_read","cached"],["cache_creation","cacheWrites"],["audio","inAudio"],["cache_read_tokens","cached"],["no_cache_tokens","uncached"],["cache_creation_tokens","cacheWrites"]])},On={fields:new Map(
[["reasoning_tokens","reasoning"],["accepted_prediction_tokens","accepted"],["rejected_prediction_tokens","rejected"],["text_tokens","outText"],["audio_tokens","outAudio"],["image_tokens","outImage"],["reasoning","reasoning"],["audio","outAudio"]])},Xs=new Map([["input_tokens","input"],["prompt_tokens","input"],["output_tokens","output"],["completion_tokens","output"],["total_tokens","total"],["seconds","seconds"],["input_tokens_details",Dn],["input_token_details",Dn],["prompt_tokens_details",Dn],
["prompt_token_details",Dn],["output_tokens_details",On],["output_token_details",On],["completion_tokens_details",On],["completion_token_details",On],["cached_tokens","cached"],["cached_input_tokens","cached"],["cache_read_tokens","cached"],["cache_write_tokens","cacheWrites"],["reasoning_tokens","reasoning"],["output_reasoning_tokens","reasoning"],["reasoning_output_tokens","reasoning"],["input_audio_tokens","inAudio"],["cache_audio_read_tokens","cachedAudio"],["output_audio_tokens","outAudio"],
["requests","requests"],["cache_read_input_tokens","sameAsCached"],["cache_creation_input_tokens","sameAsCacheWrites"],["cost","none"],["cost_details","none"],["type","none"]]),In=new Map([...Xs,["raw",{fields:Xs}]]);function Mn(e){return e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}function ea(e){let t=new Map;return ra(zp(e),In,"",t),t}var Ys=[["prompt_tokens","completion_tokens"],["input_tokens","output_tokens"]];function zp(e){let[t]=Ys.filter(i=>i.every(o=>e[o]===0)),n=Ys.some(i=>i!==t&&i.some(o=>ta(e[o])));if(t===void 0||!n)return e;let r=t.flatMap(i=>[i,`${i}_details`]);return Object.fromEntries(Object.entries(e).filter(([i,o])=>!r.includes(i)||na(o)))}function ta(e){return typeof e=="number"&&e>0}function na(e){return ie(e)?Object.values(e).some(na):ta(e)}function ra(e,t,n,r){
for(let[i,o]of Object.entries(e)){if(o==null)continue;let s=`${n}${i}`,a=t.get(i)??t.get(Mn(i));if(a!=="none"){if(typeof a=="object"&&ie(o))ra(o,a.fields,`${s}.`,r);else if(typeof a=="string")Qp(r,a,{value:Jp(s,o,a),field:s});else if(Cn(o))throw Kp(s)}}}function Kp(e){return new l(`usage has ${e}, which is not known, so what it costs is not either. Price the known parts with OPENAI_CHARGE, or leave the field out if it is no quantity.`)}function Qp(e,t,n){let r=e.get(t);if(r!==void 0&&r.value!==n.
value)throw new l(`usage says ${r.field} ${r.value} and ${n.field} ${n.value}, but they are the same thing. Correct one of them.`);e.set(t,r??n)}function Jp(e,t,n){let r=typeof t=="string"&&/^\d+(\.\d+)?$/.test(t)?Number(t):t,i=n==="seconds"?Number.isFinite(r):Number.isSafeInteger(r);if(typeof r=="number"&&i&&r>=0)return r;throw new l(`usage says ${e} ${JSON.stringify(t).slice(0,60)}, but it must be a ${n==="seconds"?"":"whole "}number of at least 0.`)}function ia(e){if(!ie(e))throw new l("usage is JSON, but no object. Give one answer, or its usage object, a cell.");return Zp(e)?Xp(e):qr(e)}function Zp(e){return"custom_id"in e&&("response"in e||"error"in e)}function Xp(e){let t=ie(e.response)?e.response:void 0,n=ie(t?.body)?t.body:void 0,r=t?.status_code,i=oa(e.error)||typeof r=="number"&&r>=400;if(!i&&n===void 0)throw new l("usage is a line of a Batch output with neither an answer nor an error, so what it costs is not known. Leave it out, or \
give the line as the output file has it.");return{...i||n===void 0?sa(n??{}):qr(n),tier:"batch"}}function qr(e){let t=e.response;if(ie(t)&&!ie(e.usage))return qr(t);if(Yp(pt(e.object)),oa(e.error)&&!ie(e.usage))return sa(e);let n=e0(e);if(Cn(e.tool_usage))throw new l("the answer has tool_usage, which is billed beside its tokens. Give the usage object alone, and price the tools with OPENAI_TOOL_COST.");let r=ea(n);return{...aa(e),requests:t0(e,r),counts:r}}function oa(e){return ie(e)&&Object.keys(
e).length>0}function Yp(e){if(e?.startsWith("organization.usage.")===!0)throw new l("usage is a row of OpenAI's usage report, which adds up many requests, and no answer. Put its counts in columns and price them with OPENAI_COST, its num_model_requests as requests, or with OPENAI_CHARGE where they are no text.");if(e==="fine_tuning.job")throw new l("usage is a fine-tuning job, and no answer. Price its trained_tokens with OPENAI_TRAINING_COST: they count every epoch.");if(e==="video")throw new l("\
usage is a video job, and no answer. Price its seconds with OPENAI_VIDEO_COST.")}function sa(e){return{...aa(e),requests:1,counts:void 0}}function e0(e){let t=e.usage;if(ie(t))return t;if(Object.keys(e).some(i=>{let o=In.get(Mn(i));return o!==void 0&&o!=="none"})&&t===void 0)return e;let r=pt(e.status);throw new l(`the answer has no usage object${r===void 0?"":` (its status is ${JSON.stringify(r)})`}. Give an answer that has one, or the usage object itself.`)}function aa(e){let t=e.object==="bat\
ch";return{model:pt(e.model),tier:t?"batch":pt(e.service_tier)??pt(e.serviceTier),day:n0(e.created_at??e.created??e.createdAt)}}function t0(e,t){let n=ie(e.request_counts)?e.request_counts.completed:void 0;return typeof n=="number"&&Number.isSafeInteger(n)&&n>0?n:Math.max(1,t.get("requests")?.value??1)}function n0(e){return typeof e=="number"||typeof e=="string"?_i(e):void 0}var lt={tier:"standard",free:!1,problem:null,note:null};function ua(e,t){if(e===!0)return{...lt,tier:"batch"};if(t===void 0)return{...lt,note:"tier-not-in-file"};let n=Dt(t);return n==="incentivized-tier"?{...lt,free:!0}:n==="scale"?{...lt,tier:null,problem:"scale tier: bought as capacity, so its tokens have no list price"}:n!==void 0?{...lt,tier:n}:{...lt,problem:`service_tier ${JSON.stringify(t)} is not known: priced as standard`}}var r0={says:"quantity",byDay:!1,reader:e=>t=>ia(s0(e,t))},i0=G(X),ca=k({name:"OPENAI_USAGE_COST",arguments:{usage:w(r0),model:T(i0,void 0),tier:T(z.kind,void 0),as_of:Pt,rates:S,on_problem:ae},prepare:({table:e,host:t})=>({usage:n,model:r,tier:i,as_of:o})=>{let{counts:s,requests:a}=n;if(s===void 0)return 0;let u=o??n.day??t.today(),c={model:se(r??u0(n),e,u),tier:i??c0(n),day:u};return F(Zs(e,s,c,a))}}),o0=/^(?:\s|event:.*\n|data:)+/;function s0(e,t){let n=Re(e,t,"Give a usage object, or an answ\
er that has one, as JSON text.");try{return JSON.parse(n.replace(o0,""))}catch{throw new l(`${e} is ${R(n)}, but must be JSON: a usage object, or a whole answer. ${a0(n)}`)}}function a0(e){return/^\s*"?\s*\{\s*""/.test(e)?'Each of its quotes is doubled, as in a CSV file: import the file, or replace "" by " and take off the quotes around it.':/^\s*"?\s*\{\s*\\"/.test(e)?'Its quotes are escaped: replace \\" by " and take off the quotes around it.':/^\s*\{\s*'/.test(e)?"JSON has double quotes: prin\
t it with json.dumps, not as Python shows it.":/^\s*\{/.test(e)&&!/\}\s*$/.test(e)?"It breaks off: a cell holds 50,000 characters at most, so keep only the usage object.":'It begins with "{".'}function u0({model:e}){if(e!==void 0)return e;throw new l("model is a blank, and the answer names none. Give the model that answered.")}function c0({tier:e}){if(e===void 0)return"standard";let{tier:t,free:n,problem:r}=ua(void 0,e);if(t!==null&&!n&&r===null)return t;throw new l(`the answer's service_tier is\
 ${R(e)}, which has no list price. Give tier to price it in another one.`)}var da=[{name:"720p",portrait:"720x1280",landscape:"1280x720",meter:"video_720p"},{name:"1024p",portrait:"1024x1792",landscape:"1792x1024",meter:"video_1024p"},{name:"1080p",portrait:"1080x1920",landscape:"1920x1080",meter:"video_1080p"}];function pa(e){let t=e.toLowerCase().replace(/[×*]/g,"x").replace(/\s+/g,"");return da.find(({name:n,portrait:r,landscape:i})=>t===n||t===r||t===i)}function la({name:e,portrait:t,landscape:n}){return`${e} (${t}, ${n})`}function fa(e,t){let n=new Set(t.ratesOf(
e).map(r=>r.meter));return da.filter(r=>n.has(r.meter))}var ma=k({name:"OPENAI_VIDEO_COST",arguments:{model:w(j),size:w(It),seconds:w(ne),count:T(I,1),tier:z,as_of:M,rates:S},prepare:({table:e})=>({model:t,size:n,seconds:r,count:i,tier:o,as_of:s})=>{let{meter:a}=d0(n,t,e),{price:u,per:c}=e.get({model:t,meter:a,tier:o,day:s});return F(Q(new E(r).times(i),u,c))}});function d0(e,t,n){let r=fa(t,n);if(r.length===0)throw new l(`"${t}" makes no video. Use sora-2 or sora-2-pro.`);let i=typeof e=="string"?pa(e):void 0;if(i!==void 0&&r.includes(i))return i;throw new l(
`size is ${R(e)}, but "${t}" makes ${r.map(la).join(", ")}.`)}var ha=[os,ca,es,hs,bs,gs,ws,Ss,is,Ls,Os,Jo,ss,ps,Cs,Yo,ma,zs,Ws,Ns];var ga="RateSheet";function Wr(){SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar","openSidebar").addToUi()}function ya(){Wr()}function ba(){let e=HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(ga);SpreadsheetApp.getUi().showSidebar(e)}var wa={message:"Server.html is not installed.",advice:"Add the file Server.html of the release to the script project, beside Code.gs."},xa={message:"Server.html is cut off, or of another release than Code.gs.",advice:"Put both files of one release into the script project, each of them whole."},_a={message:"Google did not hand out Server.html, a file of this script project, at this moment.",advice:"Wait a moment and try again; in a cell, edit the formula."};function vt(e,t){let n=e.indexOf(Ea(t)),r=e.indexOf(p0,n);return n<0||r<0?void 0:e.slice(n+Ea(t).length,r)}var p0="</script>";function Ea(e){return`<script type="text/plain" id="${e}">`}var Ta="RateSheet-has-no-such-file";function Nn(e){try{return jr(e)}catch{try{return jr(e)}catch(t){if(l0(e,t))return null;throw t}}}function jr(e){return HtmlService.createHtmlOutputFromFile(e).getContent()}function l0(e,t){let n=va(t);try{jr(Ta)}catch(r){return n.includes(e)&&n.split(e).join(Ta)===va(r)}return!1}function va(e){return e instanceof Error?e.message:String(e)}var f0="Server",m0="code",h0="build",zr;function Qr(){return zr??(zr=b0(g0())),zr}function g0(){let e=y0();if(e===null)throw Kr(wa);let t=vt(e,m0);if(t===void 0||vt(e,h0)!=="608072acc6404016")throw Kr(xa);return t}function y0(){try{return Nn(f0)}catch{throw Kr(_a)}}function b0(e){return new Function(e)()}function Kr({message:e,advice:t}){return new l(`${e} ${t}`)}var Pn=6e4,Jr=15*Pn,Ve=1440*Pn;function Zr(e){let t=new Map,n=new Map,r=u=>{let c=t.get(u);return c===void 0&&(c=Date.parse(`${e(new Date(u))}:00Z`)-Math.floor(u/Pn)*Pn,t.set(u,c)),c},i=u=>{let c=n.get(u);return c===void 0&&(c=Se(new Date(u*Ve)),n.set(u,c)),c},o=0,s=0,a=i(0);return u=>{let c=u.getTime();if(c>=o&&c<s)return a;let d=Math.floor(c/Ve)*Ve,p=r(d),f=p===r(d+Ve),[h,g]=f?[d,Ve]:[Math.floor(c/Jr)*Jr,Jr],y=f?p:r(h),D=Math.floor((c+y)/Ve);return o=Math.max(h,D*Ve-y),s=Math.min(h+g,(D+1)*Ve-
y),a=i(D),a}}function Ra(e,t){try{return e.getRangeByName(t)}catch(n){if(w0(e,t))throw n;return null}}function w0(e,t){return e.getNamedRanges().some(n=>n.getName().toUpperCase()===t.toUpperCase())}var x0="Vocabulary";function _0(e){if(typeof HtmlService>"u")return null;let t=E0();return t===null?null:vt(t,e)??null}function E0(){try{return Nn(x0)}catch{throw new l("Google did not hand out Vocabulary.html, a file of this script project, at this moment. Wait a moment and try again; in a cell, edit the formula.")}}function Aa(e){let t=_0(e);if(t===null)return null;let n=Utilities.base64Decode(t);return Utilities.ungzip(Utilities.newBlob(n,"application/x-gzip")).getDataAsString("UTF-8")}var T0="OPENAI_RATES";function Sa(){let e,t=n=>(e??(e=v0()),e(n));return{dayOf:t,today:()=>t(new Date),ratesRange:R0,formula:A0,vocabulary:Aa}}function Xr(){return typeof SpreadsheetApp<"u"}function v0(){if(!Xr())return Zr(t=>t.toISOString().slice(0,16));let e=SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();return Zr(t=>Utilities.formatDate(t,e,"yyyy-MM-dd'T'HH:mm"))}function R0(){if(!Xr())return null;let e=Ra(SpreadsheetApp.getActiveSpreadsheet(),T0);return e===null?null:{values:e.
getValues(),sheet:e.getSheet().getName(),row:e.getRow(),column:e.getColumn()}}function A0(){if(!Xr())return null;let e=SpreadsheetApp.getActiveSpreadsheet().getActiveRange();return e===null?null:e.getFormula()}function S0(e,t){let n=ha.find(r=>r.name===e)??k0(e);return Yr(n,t,Sa())}function k0(e){return{name:e,evaluate:(t,n)=>Qr().evaluate(e,t,n)}}var C0={onOpen:Wr,onInstall:ya,openSidebar:ba};function D0(e,t){return Qr().server[e](t)}return Ma(O0);})();
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
 * @param {"stop"} on_problem Optional. stop: a problem in one row fails the call, the error counts and names the rows; show: the problem stands in its row as text; stop if left out.
 * @customfunction
 */
function OPENAI_LINE_ITEM(text, part, on_problem) { return RateSheet_.evaluate("OPENAI_LINE_ITEM", [text, part, on_problem]); }

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
function ratesInForce(request) { return RateSheet_.answer("ratesInForce", request); }
function ratesOverview(request) { return RateSheet_.answer("ratesOverview", request); }
function checkForUpdates(request) { return RateSheet_.answer("checkForUpdates", request); }
function applyUpdates(request) { return RateSheet_.answer("applyUpdates", request); }
function ratesImpact(request) { return RateSheet_.answer("ratesImpact", request); }
function undoRefresh(request) { return RateSheet_.answer("undoRefresh", request); }
function repairRates(request) { return RateSheet_.answer("repairRates", request); }
function overrideChoices(request) { return RateSheet_.answer("overrideChoices", request); }
function overrideRate(request) { return RateSheet_.answer("overrideRate", request); }
function removeOverride(request) { return RateSheet_.answer("removeOverride", request); }
function previewLinks(request) { return RateSheet_.answer("previewLinks", request); }
function linkFormulas(request) { return RateSheet_.answer("linkFormulas", request); }
function formulasToLookAt(request) { return RateSheet_.answer("formulasToLookAt", request); }
function mendFormulas(request) { return RateSheet_.answer("mendFormulas", request); }
function undoMending(request) { return RateSheet_.answer("undoMending", request); }
function scenarioSetup(request) { return RateSheet_.answer("scenarioSetup", request); }
function previewScenarios(request) { return RateSheet_.answer("previewScenarios", request); }
function buildScenarios(request) { return RateSheet_.answer("buildScenarios", request); }
function openScenarios(request) { return RateSheet_.answer("openScenarios", request); }
function updateScenarios(request) { return RateSheet_.answer("updateScenarios", request); }
function undoScenarios(request) { return RateSheet_.answer("undoScenarios", request); }
function modelEncoding(request) { return RateSheet_.answer("modelEncoding", request); }
function encodingVocabulary(request) { return RateSheet_.answer("encodingVocabulary", request); }
function selectedTexts(request) { return RateSheet_.answer("selectedTexts", request); }
function actualsOverview(request) { return RateSheet_.answer("actualsOverview", request); }
function checkImport(request) { return RateSheet_.answer("checkImport", request); }
function beginImport(request) { return RateSheet_.answer("beginImport", request); }
function putCharges(request) { return RateSheet_.answer("putCharges", request); }
function finishImport(request) { return RateSheet_.answer("finishImport", request); }
function cancelImport(request) { return RateSheet_.answer("cancelImport", request); }
function undoImport(request) { return RateSheet_.answer("undoImport", request); }
function buildReconcile(request) { return RateSheet_.answer("buildReconcile", request); }
function buildSpend(request) { return RateSheet_.answer("buildSpend", request); }
function buildAlternatives(request) { return RateSheet_.answer("buildAlternatives", request); }
function checkPlanActuals(request) { return RateSheet_.answer("checkPlanActuals", request); }
function fillPlanActuals(request) { return RateSheet_.answer("fillPlanActuals", request); }
function readSheetTable(request) { return RateSheet_.answer("readSheetTable", request); }
function previewCostColumn(request) { return RateSheet_.answer("previewCostColumn", request); }
function writeCostColumn(request) { return RateSheet_.answer("writeCostColumn", request); }
function ratesStatus(request) { return RateSheet_.answer("ratesStatus", request); }
function showSheet(request) { return RateSheet_.answer("showSheet", request); }
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