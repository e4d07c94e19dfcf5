#!/usr/bin/env node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod2) => function __require() {
  try {
    return mod2 || (0, cb[__getOwnPropNames(cb)[0]])((mod2 = { exports: {} }).exports, mod2), mod2.exports;
  } catch (e) {
    throw mod2 = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod2, isNodeMode, target) => (target = mod2 != null ? __create(__getProtoOf(mod2)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod2 || !mod2.__esModule ? __defProp(target, "default", { value: mod2, enumerable: true }) : target,
  mod2
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/pricing/errors.ts
var PricingError = class extends Error {
};

// cli/failure.ts
var Failure = class extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
  exitCode;
};
function refused(message) {
  return new Failure(message, 1);
}
function wrongUsage(message) {
  return new Failure(message, 2);
}
function asFailure(error) {
  if (error instanceof Failure) return error;
  return error instanceof PricingError ? refused(error.message) : void 0;
}

// cli/arguments.ts
import { parseArgs } from "node:util";
function parseArguments(args, options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

// src/pricing/data/aliases.tsv
var aliases_default = "alias	model	from	until	source\ncodex-mini	codex-mini-latest	2025-05-15		openai-changelog\ncomputer-use-preview-2025-03-11	computer-use-preview	2025-03-11		openai-changelog\ndaybreak-blue-latest	gpt-5.6-sol	2026-08-07		openai-model-pages\nft:gpt-3.5-turbo-0125	ft:gpt-3.5-turbo	2024-02-01		openai-changelog\nft:gpt-3.5-turbo-0613	ft:gpt-3.5-turbo	2023-08-22		openai-changelog\nft:gpt-3.5-turbo-1106	ft:gpt-3.5-turbo	2023-11-06		openai-changelog\nft:gpt-4o-2024-08-06	ft:gpt-4o	2024-08-20		openai-changelog\nft:gpt-4o-mini-2024-07-18	ft:gpt-4o-mini	2024-07-23		openai-changelog\ngpt-3.5-turbo	gpt-3.5-turbo-0301	2023-03-01	2023-06-27	openai-post-2023-03\ngpt-3.5-turbo	gpt-3.5-turbo-0613	2023-06-27	2024-02-16	openai-models-copy-2024-02\ngpt-3.5-turbo-16k-0613	gpt-3.5-turbo-16k	2023-06-13		openai-post-2023-06\ngpt-3.5-turbo-instruct-0914	gpt-3.5-turbo-instruct	2023-09-18		litellm\ngpt-4	gpt-4-0314	2023-03-14	2023-06-27	openai-deprecations\ngpt-4	gpt-4-0613	2023-06-27		openai-deprecations\ngpt-4-1106-vision-preview	gpt-4-vision-preview	2023-11-06		openai-changelog\ngpt-4-32k-0314	gpt-4-32k	2023-03-14		litellm\ngpt-4-32k-0613	gpt-4-32k	2023-06-13		openai-post-2023-06\ngpt-4-turbo	gpt-4-turbo-2024-04-09	2024-04-09		openai-changelog\ngpt-4-turbo-preview	gpt-4-0125-preview	2024-01-25		openai-changelog\ngpt-4.1-2025-04-14	gpt-4.1	2025-04-14		openai-changelog\ngpt-4.1-mini-2025-04-14	gpt-4.1-mini	2025-04-14		openai-changelog\ngpt-4.1-nano-2025-04-14	gpt-4.1-nano	2025-04-14		openai-changelog\ngpt-4.5-preview-2025-02-27	gpt-4.5-preview	2025-02-27		openai-changelog\ngpt-4o	gpt-4o-2024-05-13	2024-05-13	2024-10-02	openai-email-2024-09\ngpt-4o-2024-08-06	gpt-4o	2024-10-02		openai-email-2024-09\ngpt-4o-2024-11-20	gpt-4o	2024-11-20		openai-changelog\ngpt-4o-audio-preview	gpt-4o-audio-preview-2024-10-01	2024-10-17	2024-12-17	price-page-copy-2024-11\ngpt-4o-audio-preview-2024-12-17	gpt-4o-audio-preview	2024-12-17		openai-changelog\ngpt-4o-audio-preview-2025-06-03	gpt-4o-audio-preview	2025-06-03		openai-changelog\ngpt-4o-mini-2024-07-18	gpt-4o-mini	2024-07-18		openai-changelog\ngpt-4o-mini-audio-preview-2024-12-17	gpt-4o-mini-audio-preview	2024-12-17		openai-changelog\ngpt-4o-mini-realtime-preview-2024-12-17	gpt-4o-mini-realtime-preview	2024-12-17		openai-changelog\ngpt-4o-mini-search-preview-2025-03-11	gpt-4o-mini-search-preview	2025-03-11		openai-changelog\ngpt-4o-mini-transcribe-2025-03-20	gpt-4o-mini-transcribe	2025-03-20		openai-changelog\ngpt-4o-mini-transcribe-2025-12-15	gpt-4o-mini-transcribe	2025-12-15		openai-changelog\ngpt-4o-mini-tts-2025-03-20	gpt-4o-mini-tts	2025-03-20		openai-changelog\ngpt-4o-mini-tts-2025-12-15	gpt-4o-mini-tts	2025-12-15		openai-changelog\ngpt-4o-realtime-preview	gpt-4o-realtime-preview-2024-10-01	2024-10-01	2024-12-17	price-page-copy-2024-11\ngpt-4o-realtime-preview-2024-12-17	gpt-4o-realtime-preview	2024-12-17		openai-changelog\ngpt-4o-realtime-preview-2025-06-03	gpt-4o-realtime-preview	2025-06-03		openai-changelog\ngpt-4o-search-preview-2025-03-11	gpt-4o-search-preview	2025-03-11		openai-changelog\ngpt-5-2025-08-07	gpt-5	2025-08-07		openai-changelog\ngpt-5-chat	gpt-5-chat-latest	2025-08-07		openai-python\ngpt-5-mini-2025-08-07	gpt-5-mini	2025-08-07		openai-changelog\ngpt-5-nano-2025-08-07	gpt-5-nano	2025-08-07		openai-changelog\ngpt-5-pro-2025-10-06	gpt-5-pro	2025-10-06		openai-changelog\ngpt-5-search-api-2025-10-14	gpt-5-search-api	2025-10-14		litellm\ngpt-5.1-2025-11-13	gpt-5.1	2025-11-13		openai-changelog\ngpt-5.1-chat	gpt-5.1-chat-latest	2025-11-13		openai-changelog\ngpt-5.2-2025-12-11	gpt-5.2	2025-12-11		openai-changelog\ngpt-5.2-chat	gpt-5.2-chat-latest	2025-12-11		openai-changelog\ngpt-5.2-pro-2025-12-11	gpt-5.2-pro	2025-12-11		openai-python\ngpt-5.3-chat	gpt-5.3-chat-latest	2026-03-03		openai-changelog\ngpt-5.4-2026-03-05	gpt-5.4	2026-03-05		openai-changelog\ngpt-5.4-mini-2026-03-17	gpt-5.4-mini	2026-03-17		openai-changelog\ngpt-5.4-nano-2026-03-17	gpt-5.4-nano	2026-03-17		openai-changelog\ngpt-5.4-pro-2026-03-05	gpt-5.4-pro	2026-03-05		openai-changelog\ngpt-5.5-2026-04-23	gpt-5.5	2026-04-24		openai-changelog\ngpt-5.5-2026-04-24	gpt-5.5	2026-04-24		openai-changelog\ngpt-5.5-pro-2026-04-23	gpt-5.5-pro	2026-04-24		openai-changelog\ngpt-5.6	gpt-5.6-sol	2026-07-09		openai-changelog\ngpt-audio-2025-08-28	gpt-audio	2025-08-28		price-page-copy-2025-09\ngpt-audio-mini-2025-10-06	gpt-audio-mini	2025-10-06		openai-changelog\ngpt-audio-mini-2025-12-15	gpt-audio-mini	2025-12-15		openai-changelog\ngpt-daybreak-blue-latest	gpt-5.6-sol	2026-08-07		openai-model-pages\ngpt-image-1-2025-04-23	gpt-image-1	2025-04-23		openai-changelog\ngpt-image-1.5-2025-12-16	gpt-image-1.5	2025-12-16		openai-changelog\ngpt-image-2-2026-04-21	gpt-image-2	2026-04-21		openai-changelog\ngpt-realtime-2025-08-28	gpt-realtime	2025-08-28		openai-changelog\ngpt-realtime-mini-2025-10-06	gpt-realtime-mini	2025-10-06		openai-changelog\ngpt-realtime-mini-2025-12-15	gpt-realtime-mini	2025-12-15		openai-changelog\no1-2024-12-17	o1	2024-12-17		openai-changelog\no1-mini-2024-09-12	o1-mini	2024-09-12		openai-changelog\no1-preview-2024-09-12	o1-preview	2024-09-12		openai-changelog\no1-pro-2025-03-19	o1-pro	2025-03-19		openai-changelog\no3-2025-04-16	o3	2025-04-16		openai-changelog\no3-deep-research-2025-06-26	o3-deep-research	2025-06-26		openai-community-2025-06\no3-mini-2025-01-31	o3-mini	2025-01-31		openai-changelog\no3-pro-2025-06-10	o3-pro	2025-06-10		openai-changelog\no4-mini-2025-04-16	o4-mini	2025-04-16		openai-changelog\no4-mini-deep-research-2025-06-26	o4-mini-deep-research	2025-06-26		openai-community-2025-06\nomni-moderation-2024-09-26	omni-moderation-latest	2024-09-26		openai-changelog\nsora-2-2025-10-06	sora-2	2025-10-06		openai-changelog\nsora-2-2025-12-08	sora-2	2025-12-08		openai-deprecations\nsora-2-pro-2025-10-06	sora-2-pro	2025-10-06		openai-changelog\ntext-embedding-ada	text-embedding-ada-002	2022-12-15		openai-post-2024-01\ntext-embedding-ada-002-v2	text-embedding-ada-002	2022-12-15		openai-post-2024-01\ntext-moderation-007	text-moderation-latest	2024-01-25		openai-post-2024-01\ntext-moderation-stable	text-moderation-latest	2024-01-25		openai-post-2024-01\ntts-1-1106	tts-1	2023-11-06		openai-python\ntts-1-hd-1106	tts-1-hd	2023-11-06		openai-python\nwhisper	whisper-1	2023-03-01		openai-post-2023-03\n";

// src/pricing/data/models.tsv
var models_default = "model	released	shutdown	context_window	encoding	reasoning	images	note\nada	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\nbabbage	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\nbabbage-002	2023-08-22	2026-09-28	16384	cl100k_base		none	context window from one source\nchat-latest	2026-05-05			o200k_base		unknown	\nchatgpt-4o-latest	2024-08-15	2026-02-17	128000	o200k_base	no	tiles-gpt-4o like gpt-4o	\nchatgpt-image-latest	2025-12-16	2026-12-01				fidelity-gpt-image-1 like gpt-image-1.5	\nchatkit	2025-10-06					none	\ncode-interpreter	2023-11-06					none	\ncodex-mini-latest	2025-05-15	2026-02-12	200000	o200k_base	yes	patches-o4-mini calculator-2025	2026-01-16 by another list\ncomputer-use-preview	2025-03-11	2026-07-23	8192	o200k_base		tiles-computer-use	context window from one source\ncurie	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\ndall-e-2	2022-11-03	2026-05-12				none	release day not confirmed by a source\ndall-e-3	2023-11-06	2026-05-12				none	\ndavinci	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\ndavinci-002	2023-08-22	2026-09-28	16384	cl100k_base		none	context window from one source\nfile-search	2024-04-17					none	tool of Assistants; calls are billed since 2025-03-11\nft:babbage-002	2023-08-22	2026-10-23	16384	cl100k_base			context window from one source\nft:davinci-002	2023-08-22	2026-10-23	16384	cl100k_base			context window from one source\nft:gpt-3.5-turbo	2023-08-22	2026-10-23	16385	cl100k_base			context window from one source\nft:gpt-4.1	2025-04-14		1047576	o200k_base			\nft:gpt-4.1-mini	2025-04-14		1047576	o200k_base			\nft:gpt-4.1-nano	2025-05-07	2026-10-23	1047576	o200k_base			\nft:gpt-4o	2024-08-20		128000	o200k_base			\nft:gpt-4o-mini	2024-07-23		128000	o200k_base			\nft:o4-mini	2025-05-07	2026-10-23	200000	o200k_base			\nft:o4-mini:data-sharing	2025-05-07	2026-10-23	200000	o200k_base			\ngpt-3.5-turbo	2023-03-01	2026-10-23	16385	cl100k_base	no	none	\ngpt-3.5-turbo-0125	2024-02-01	2026-10-23	16385	cl100k_base	no	none	\ngpt-3.5-turbo-0301	2023-03-01	2024-09-13	4096	cl100k_base		none	\ngpt-3.5-turbo-0613	2023-06-13	2024-09-13	4096	cl100k_base		none	\ngpt-3.5-turbo-1106	2023-11-06	2026-09-28	16385	cl100k_base	no	none	\ngpt-3.5-turbo-16k	2023-06-13	2024-09-13	16385	cl100k_base		none	context window from one source\ngpt-3.5-turbo-instruct	2023-09-18	2026-09-28	4096	cl100k_base		none	release day from one source\ngpt-4-0125-preview	2024-01-25	2026-03-26	128000	cl100k_base		none	\ngpt-4-0314	2023-03-14	2026-03-26	8192	cl100k_base		none	by waiting list; open to all from 2023-07-06; release day not confirmed by a source\ngpt-4-0613	2023-06-13	2026-10-23	8192	cl100k_base	no	none	\ngpt-4-1106-preview	2023-11-06	2026-10-23	128000	cl100k_base		none	shut-down day also given as 2026-03-26\ngpt-4-32k	2023-03-14	2025-06-06	32768	cl100k_base		none	by waiting list; open to all from 2023-07-06; release day not confirmed by a source; context window from one source\ngpt-4-turbo-2024-04-09	2024-04-09	2026-10-23	128000	cl100k_base	no	tiles-gpt-4o guide-2025	\ngpt-4-vision-preview	2023-11-06	2024-12-06	128000	cl100k_base		tiles-gpt-4o guide-2023	context window from one source\ngpt-4.1	2025-04-14	2027-01-14	1047576	o200k_base	no	tiles-gpt-4o	\ngpt-4.1-mini	2025-04-14	2027-01-14	1047576	o200k_base	no	patches-gpt-4.1-mini	\ngpt-4.1-nano	2025-04-14	2026-10-23	1047576	o200k_base	no	patches-gpt-4.1-nano	\ngpt-4.5-preview	2025-02-27	2025-07-14	128000	o200k_base	no	tiles-gpt-4o guide-2025	context window from one source\ngpt-4o	2024-05-13	2027-01-14	128000	o200k_base	no	tiles-gpt-4o	\ngpt-4o-2024-05-13	2024-05-13	2026-10-23	128000	o200k_base	no	tiles-gpt-4o calculator-2025	\ngpt-4o-2024-08-06	2024-08-06	2027-01-14	128000	o200k_base	no	tiles-gpt-4o	\ngpt-4o-audio-preview	2024-10-17	2026-05-07	128000	o200k_base		none	\ngpt-4o-audio-preview-2024-10-01	2024-10-17	2025-10-10	128000	o200k_base		none	\ngpt-4o-mini	2024-07-18	2027-01-14	128000	o200k_base	no	tiles-gpt-4o-mini	\ngpt-4o-mini-audio-preview	2024-12-17	2026-05-07	128000	o200k_base		none	context window from one source\ngpt-4o-mini-realtime-preview	2024-12-17	2026-05-07	128000	o200k_base		none	context window as printed for the first snapshot; shut-down of its dated ids also given as 2026-07-23; context window from one source\ngpt-4o-mini-search-preview	2025-03-11	2026-07-23	128000	o200k_base	no	none	context window from one source\ngpt-4o-mini-transcribe	2025-03-20	2027-02-26	16000	o200k_base		none	context window from one source\ngpt-4o-mini-tts	2025-03-20			cl100k_base		none	\ngpt-4o-mini-tts-2025-03-20	2025-03-20	2026-07-23		cl100k_base			\ngpt-4o-realtime-preview	2024-10-01	2026-05-07	128000	o200k_base		none	context window as printed for the first snapshot; shut-down of its dated ids also given as 2026-07-23; context window from one source\ngpt-4o-realtime-preview-2024-10-01	2024-10-01	2025-10-10	128000	o200k_base		none	\ngpt-4o-search-preview	2025-03-11	2026-07-23	128000	o200k_base	no	none	context window from one source\ngpt-4o-transcribe	2025-03-20	2027-02-26	16000	o200k_base		none	context window from one source\ngpt-4o-transcribe-diarize	2025-10-15	2027-02-26	16000	o200k_base		none	called new on 2025-10-21; release day not confirmed by a source; context window from one source\ngpt-5	2025-08-07	2026-12-11	400000	o200k_base	yes	tiles-gpt-5	\ngpt-5-chat-latest	2025-08-07	2026-07-23	128000	o200k_base	no	tiles-gpt-5 guide-2025	\ngpt-5-codex	2025-09-23	2026-07-23	400000	o200k_base	yes	tiles-gpt-5 calculator-2025	\ngpt-5-codex-mini	2025-11-07			o200k_base		patches-gpt-5.3-codex like gpt-5-mini	announced for Codex; release day not confirmed by a source\ngpt-5-mini	2025-08-07	2026-12-11	400000	o200k_base	yes	patches-gpt-5-mini	\ngpt-5-nano	2025-08-07	2026-12-11	400000	o200k_base	yes	patches-gpt-5-nano	\ngpt-5-pro	2025-10-06	2026-12-11	400000	o200k_base	yes	tiles-gpt-5 like gpt-5	\ngpt-5-search-api	2025-10-14		272000	o200k_base		unknown	day taken from its snapshot's name; release day from one source; context window from one source\ngpt-5.1	2025-11-13		400000	o200k_base	yes	tiles-gpt-5	\ngpt-5.1-chat-latest	2025-11-13	2026-07-23	128000	o200k_base		tiles-gpt-5 like gpt-5.1	\ngpt-5.1-codex	2025-11-13	2026-07-23	400000	o200k_base	yes	tiles-gpt-5 like gpt-5.1	\ngpt-5.1-codex-max	2025-12-04	2026-07-23	400000	o200k_base	yes	tiles-gpt-5 like gpt-5.1	\ngpt-5.1-codex-mini	2025-11-13	2026-07-23	400000	o200k_base	yes	patches-gpt-5.3-codex like gpt-5-mini	\ngpt-5.1-mini	2025-11-13			o200k_base		unknown	named in the SDK, priced by no page of OpenAI; release day from one source\ngpt-5.2	2025-12-11		400000	o200k_base	yes	patches-gpt-5.2	\ngpt-5.2-chat-latest	2025-12-11	2026-08-10	128000	o200k_base		patches-gpt-5.3-codex like gpt-5.2	\ngpt-5.2-codex	2026-01-14	2026-07-23	400000	o200k_base	yes	patches-gpt-5.3-codex like gpt-5.2	\ngpt-5.2-pro	2025-12-11		400000	o200k_base	yes	patches-gpt-5.2 like gpt-5.2	\ngpt-5.3-chat-latest	2026-03-03	2026-08-10	128000	o200k_base		patches-gpt-5.3-chat like gpt-5.3-codex	\ngpt-5.3-codex	2026-02-24		400000	o200k_base	yes	patches-gpt-5.3-codex	in the Codex apps since 2026-02-05\ngpt-5.4	2026-03-05		1050000	o200k_base	yes	patches-gpt-5.4	\ngpt-5.4-cyber						patches-gpt-5.4 like gpt-5.4	named on the price page without a price\ngpt-5.4-mini	2026-03-17		400000	o200k_base	yes	patches-gpt-5.4-mini	\ngpt-5.4-nano	2026-03-17		400000	o200k_base	yes	patches-gpt-5.4-mini	\ngpt-5.4-pro	2026-03-05		1050000	o200k_base	yes	patches-gpt-5.4 like gpt-5.4	\ngpt-5.5	2026-04-24		1050000	o200k_base	yes	patches-gpt-5.5	sold by API from 2026-04-24, a day after the name of its snapshot\ngpt-5.5-cyber				o200k_base	yes	patches-gpt-5.5 like gpt-5.5	release day not known\ngpt-5.5-pro	2026-04-24		1050000	o200k_base	yes	patches-gpt-5.5 like gpt-5.5	sold by API from 2026-04-24, a day after the name of its snapshot\ngpt-5.6-cyber	2026-08-07			o200k_base	yes	patches-gpt-5.6 like gpt-5.6-sol	\ngpt-5.6-luna	2026-07-09		1050000	o200k_base	yes	patches-gpt-5.6	context window from one source\ngpt-5.6-sol	2026-07-09		1050000	o200k_base	yes	patches-gpt-5.6	\ngpt-5.6-terra	2026-07-09		1050000	o200k_base	yes	patches-gpt-5.6	context window from one source\ngpt-6-astra	2026-09-03		1050000		yes	patches-gpt-6	context window from one source\ngpt-6-luna	2026-09-22				yes	patches-gpt-6 like gpt-6-astra	release day from one source\ngpt-6-sol	2026-09-22				yes	patches-gpt-6 like gpt-6-astra	release day from one source\ngpt-6.1-sol	2026-09-29				yes	patches-gpt-6 like gpt-6-astra	\ngpt-6.1-terra	2026-10-26				yes	patches-gpt-6 like gpt-6-astra	release day from one source\ngpt-6.2-astra	2026-11-17		1050000		yes	patches-gpt-6 like gpt-6-astra	context window from one source\ngpt-6.2-sol	2026-11-17		1050000		yes	patches-gpt-6 like gpt-6-astra	context window from one source\ngpt-audio	2025-08-28	2027-01-20	128000	o200k_base		none	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known\ngpt-audio-1.5	2026-02-23		128000	o200k_base		none	\ngpt-audio-mini	2025-10-06	2027-01-20	128000	o200k_base		none	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known\ngpt-audio-mini-2025-10-06	2025-10-06	2026-07-23	128000	o200k_base			\ngpt-image-1	2025-04-23	2026-10-23				fidelity-gpt-image-1	\ngpt-image-1-mini	2025-10-06	2026-12-01				fidelity-gpt-image-1-mini like gpt-image-1	\ngpt-image-1.5	2025-12-16	2026-12-01				fidelity-gpt-image-1 like gpt-image-1	\ngpt-image-2	2026-04-21					unknown	\ngpt-image-2.5-flare	2026-09-08					unknown	\ngpt-image-2.5-sunburst	2026-09-08					unknown	\ngpt-image-2.6-flare	2026-11-04					unknown	release day from one source\ngpt-image-2.6-sunburst	2026-11-04					unknown	release day from one source\ngpt-live-1	2026-09-10					unknown	\ngpt-live-1.1	2026-11-20					unknown	day on which its page was read; release day from one source\ngpt-live-transcribe	2026-07-28					none	\ngpt-oss-120b	2025-08-05			o200k_harmony		none	open weights, not sold by OpenAI; release day not confirmed by a source\ngpt-oss-20b	2025-08-05			o200k_harmony		none	open weights, not sold by OpenAI; release day not confirmed by a source\ngpt-oss-safeguard-20b	2025-10-29			o200k_harmony		none	\ngpt-realtime	2025-08-28	2027-01-20	32000	o200k_base		unknown	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known; context window from one source\ngpt-realtime-1.5	2026-02-23		32000	o200k_base		unknown	context window from one source\ngpt-realtime-2	2026-05-07		128000	o200k_base		unknown	context window 32,000 by litellm; context window from one source\ngpt-realtime-2.1	2026-07-06		128000	o200k_base		unknown	\ngpt-realtime-2.1-mini	2026-07-06		128000	o200k_base		unknown	context window from one source\ngpt-realtime-mini	2025-10-06	2027-01-20	128000	o200k_base		unknown	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known; context window from one source\ngpt-realtime-mini-2025-10-06	2025-10-06	2026-07-23	128000	o200k_base			context window from one source\ngpt-realtime-translate	2026-05-07			o200k_base		none	\ngpt-realtime-whisper	2026-05-07			o200k_base		none	\ngpt-rosalind-research	2026-10-05					unknown	day on which billing began; release day from one source\ngpt-transcribe	2026-07-28					none	\nimage-web-search	2026-06-09					none	\no1	2024-12-17	2026-10-23	200000	o200k_base	yes	tiles-o-series	\no1-mini	2024-09-12	2025-10-27	128000	o200k_base		none	\no1-preview	2024-09-12	2025-07-28	128000	o200k_base		none	\no1-pro	2025-03-19	2026-10-23	200000	o200k_base	yes	tiles-o-series	\no3	2025-04-16	2026-12-11	200000	o200k_base	yes	tiles-o-series	\no3-deep-research	2025-06-26	2026-07-23	200000	o200k_base	yes	tiles-o-series like o3	2025-06-24 by the heading of the changelog\no3-mini	2025-01-31	2026-10-23	200000	o200k_base	yes	none	\no3-pro	2025-06-10	2026-12-11	200000	o200k_base	yes	tiles-o-series like o3	\no4-mini	2025-04-16	2026-10-23	200000	o200k_base	yes	patches-o4-mini	\no4-mini-deep-research	2025-06-26	2026-07-23	200000	o200k_base	yes	patches-o4-mini like o4-mini	2025-06-24 by the heading of the changelog\nomni-moderation-latest	2024-09-26		32768			unknown	context window from one source\nsora-2	2025-10-06	2026-09-24				unknown	\nsora-2-pro	2025-10-06	2026-09-24				unknown	\ntext-ada-001	2022-01-27	2024-01-04	2049	r50k_base		none	release day not confirmed by a source; context window from one source\ntext-babbage-001	2022-01-27	2024-01-04	2049	r50k_base		none	release day not confirmed by a source; context window from one source\ntext-curie-001	2022-01-27	2024-01-04	2049	r50k_base		none	release day not confirmed by a source; context window from one source\ntext-davinci-001	2022-01-27	2024-01-04		r50k_base		none	release day not confirmed by a source\ntext-davinci-002	2022-03-15	2024-01-04		p50k_base		none	release day not confirmed by a source\ntext-davinci-003	2022-11-28	2024-01-04	4097	p50k_base		none	release day not confirmed by a source; context window from one source\ntext-embedding-3-large	2024-01-25		8191	cl100k_base		none	\ntext-embedding-3-small	2024-01-25		8191	cl100k_base		none	\ntext-embedding-ada-002	2022-12-15		8191	cl100k_base		none	release day not confirmed by a source\ntext-moderation-latest	2022-08-10	2025-10-27	32768			none	release day not confirmed by a source; context window from one source\ntts-1	2023-11-06					none	\ntts-1-hd	2023-11-06					none	\nweb-search	2025-08-26					none	day taken from the SDK's name of the tool; release day from one source\nweb-search-preview	2025-03-11					none	\nweb-search-preview-high	2025-03-11					none	\nweb-search-preview-low	2025-03-11					none	\nweb-search-preview-medium	2025-03-11					none	\nweb-search-preview-mini-high	2025-03-11					none	\nweb-search-preview-mini-low	2025-03-11					none	\nweb-search-preview-mini-medium	2025-03-11					none	\nweb-search-preview-non-reasoning	2025-03-11					none	\nwhisper-1	2023-03-01	2027-02-26				none	\n";

// src/pricing/data/rates.tsv
var rates_default = "model	tier	context	threshold	from	until	source	note	prices\nada	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 0.8, output 0.8\nada	standard	any		2022-09-01		openai-help-2022-09		input 0.4, output 0.4\nbabbage	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 1.2, output 1.2\nbabbage	standard	any		2022-09-01		openai-help-2022-09		input 0.5, output 0.5\nbabbage-002	standard	any		2023-08-22		openai-pricing-2026-08	first day not confirmed	input 0.4, output 0.4\nbabbage-002	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 0.2, output 0.2\nchat-latest	standard	any		2026-05-05		openai-pricing-2026-08		input 5, cached_input 0.5, output 30\nchatgpt-4o-latest	standard	any		2024-08-15		price-page-copy-2025-09		input 5, output 15\nchatgpt-image-latest	standard	any		2025-12-16		openai-pricing-2026-08		input 5, cached_input 1.25, output 10, cached_image_input 2\nchatgpt-image-latest	standard	any		2025-12-16		openai-pricing-2026-08	litellm has 10	image_input 8\nchatgpt-image-latest	standard	any		2025-12-16		openai-pricing-2026-08	litellm has 40	image_output 32\nchatgpt-image-latest	batch	any		2026-02-10		openai-pricing-2026-08		input 2.5, cached_input 0.63, output 5, image_input 4, cached_image_input 1, image_output 16\nchatkit	standard	any		2025-10-06	2025-11-01	openai-pricing-2025-10	billing begins on 2025-11-01; no charges apply before	gb_day 0\nchatkit	standard	any		2025-11-01		openai-pricing-2026-08	after 1 GB free per account per month	gb_day 0.1\ncode-interpreter	standard	any		2023-11-06	2023-11-17	price-page-copy-2023-11	printed as free until 2023-11-17; one source	session 0\ncode-interpreter	standard	any		2023-11-17	2026-06-02	openai-pricing-2025-10	a session of Assistants, a container in the Responses API	session 0.03\ncode-interpreter	standard	any		2025-11-03		openai-pricing-2026-08	sold as 20-minute sessions at $0.12 until 2026-06-02; first day taken from the SDK; one source	container_minute_4gb 0.006\ncode-interpreter	standard	any		2025-11-03		openai-pricing-2026-08	sold as 20-minute sessions at $0.48 until 2026-06-02; first day taken from the SDK; one source	container_minute_16gb 0.024\ncode-interpreter	standard	any		2025-11-03		openai-pricing-2026-08	sold as 20-minute sessions at $1.92 until 2026-06-02; first day taken from the SDK; one source	container_minute_64gb 0.096\ncode-interpreter	standard	any		2026-06-02		openai-pricing-2026-08	printed as $0.03 per 20-minute session; billed by the minute since 2026-06-02, 5 minutes at least	container_minute_1gb 0.0015\ncodex-mini-latest	standard	any		2025-05-15		openai-changelog		input 1.5, cached_input 0.375, output 6\ncomputer-use-preview	standard	any		2025-03-11		price-page-copy-2026-07		input 3, output 12\ncomputer-use-preview	batch	any		2025-03-11		price-page-copy-2025-09	first day taken as the release, seen in 2025-09; one source	input 1.5, output 6\ncurie	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 6, output 6\ncurie	standard	any		2022-09-01		openai-help-2022-09		input 2, output 2\ndall-e-2	standard	any		2022-11-03		price-page-copy-2025-06	first day not confirmed	image_256x256 0.016, image_512x512 0.018, image_1024x1024 0.02\ndall-e-3	standard	any		2023-11-06		price-page-copy-2025-06		image_standard_1024x1024 0.04, image_standard_1024x1792 0.08, image_standard_1792x1024 0.08, image_hd_1024x1024 0.08, image_hd_1024x1792 0.12, image_hd_1792x1024 0.12\ndavinci	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 60, output 60\ndavinci	standard	any		2022-09-01		openai-help-2022-09		input 20, output 20\ndavinci-002	standard	any		2023-08-22		openai-pricing-2026-08	first day not confirmed	input 2, output 2\ndavinci-002	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 1, output 1\nfile-search	standard	any		2024-04-17		openai-pricing-2026-08	after 1 GB free; price before 2025-06 not confirmed; one source	gb_day 0.1\nfile-search	standard	any		2025-03-11		openai-pricing-2026-08	Responses API only	call 2.5\nft:babbage-002	standard	any		2023-08-22		openai-pricing-2026-08	no new training since 2024-10-28	input 1.6, output 1.6, training 0.4\nft:babbage-002	batch	any		2024-05-07		openai-pricing-2026-08	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 0.2	input 0.8, output 0.9\nft:davinci-002	standard	any		2023-08-22		openai-pricing-2026-08	no new training since 2024-10-28	input 12, output 12, training 6\nft:davinci-002	batch	any		2024-05-07		openai-pricing-2026-08	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 1	input 6, output 6\nft:gpt-3.5-turbo	standard	any		2023-08-22	2023-11-06	openai-post-2023-11		input 12, output 16\nft:gpt-3.5-turbo	standard	any		2023-08-22		openai-pricing-2026-08		training 8\nft:gpt-3.5-turbo	standard	any		2023-11-06		openai-pricing-2026-08	also for fine-tuned 0613 models	input 3, output 6\nft:gpt-3.5-turbo	batch	any		2024-05-07		openai-pricing-2026-08	day on which Batch took fine-tuned models; price seen in 2025-01	input 1.5, output 3\nft:gpt-4.1	standard	any		2025-04-14		openai-pricing-2026-08		input 3, cached_input 0.75, output 12, training 25\nft:gpt-4.1	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 1.5, cached_input 0.5, output 6\nft:gpt-4.1-mini	standard	any		2025-04-14		openai-pricing-2026-08		input 0.8, cached_input 0.2, output 3.2, training 5\nft:gpt-4.1-mini	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 0.4, cached_input 0.1, output 1.6\nft:gpt-4.1-nano	standard	any		2025-05-07		openai-pricing-2026-08		input 0.2, cached_input 0.05, output 0.8, training 1.5\nft:gpt-4.1-nano	batch	any		2025-05-07		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 0.1, cached_input 0.025, output 0.4\nft:gpt-4o	standard	any		2024-08-20		openai-pricing-2026-08	1M training tokens a day free until 2024-09-23 (not confirmed)	input 3.75, output 15, training 25\nft:gpt-4o	standard	any		2024-10-01		openai-pricing-2026-08		cached_input 1.875\nft:gpt-4o	batch	any		2024-08-20	2025-09-01	litellm	end inferred: in 2025-09 other figures are printed; one source	input 1.875, output 7.5\nft:gpt-4o	batch	any		2025-09-01		openai-pricing-2026-08	odd, but as printed; seen first in 2025-09, first day inferred	input 2.225, cached_input 0.9, output 12.5\nft:gpt-4o-mini	standard	any		2024-07-23		openai-pricing-2026-08	free within a daily limit until 2024-09-23 (not confirmed)	input 0.3, output 1.2, training 3\nft:gpt-4o-mini	standard	any		2024-10-01		openai-pricing-2026-08		cached_input 0.15\nft:gpt-4o-mini	batch	any		2024-07-23		openai-pricing-2026-08	first day taken as the release	input 0.15, output 0.6\nft:gpt-4o-mini	batch	any		2025-09-01		openai-pricing-2026-08	first seen in 2025-09	cached_input 0.075\nft:o4-mini	standard	any		2025-05-07		openai-pricing-2026-08		input 4, cached_input 1, output 16, training_hour 100\nft:o4-mini	batch	any		2025-05-07		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 2, cached_input 0.5, output 8\nft:o4-mini:data-sharing	standard	any		2025-05-07		openai-pricing-2026-08		input 2, cached_input 0.5, output 8, training_hour 100\nft:o4-mini:data-sharing	batch	any		2025-05-07		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 1, cached_input 0.25, output 4\ngpt-3.5-turbo	standard	any		2024-02-16		openai-pricing-2026-08		input 0.5, output 1.5\ngpt-3.5-turbo	batch	any		2024-04-15		price-page-copy-2025-09	taken as gpt-3.5-turbo-0125, which alone is printed; one source	input 0.25, output 0.75\ngpt-3.5-turbo-0125	standard	any		2024-02-01		openai-pricing-2026-08		input 0.5, output 1.5\ngpt-3.5-turbo-0125	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 0.25, output 0.75\ngpt-3.5-turbo-0301	standard	any		2023-03-01	2023-06-13	openai-post-2023-03		input 2\ngpt-3.5-turbo-0301	standard	any		2023-03-01		openai-post-2023-03		output 2\ngpt-3.5-turbo-0301	standard	any		2023-06-13		price-page-copy-2026-07	the cut of 2023-06-13 is taken to cover this snapshot; langfuse keeps an input price of 2	input 1.5\ngpt-3.5-turbo-0301	batch	any		2024-04-15		price-page-copy-2026-07	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	input 1.5, output 2\ngpt-3.5-turbo-0613	standard	any		2023-06-13		price-page-copy-2025-09		input 1.5, output 2\ngpt-3.5-turbo-0613	batch	any		2024-04-15		price-page-copy-2026-07	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	input 1.5, output 2\ngpt-3.5-turbo-1106	standard	any		2023-11-06		openai-pricing-2026-08		input 1, output 2\ngpt-3.5-turbo-1106	batch	any		2024-04-15		openai-pricing-2026-08	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	input 1, output 2\ngpt-3.5-turbo-16k	standard	any		2023-06-13		openai-post-2023-06		input 3, output 4\ngpt-3.5-turbo-16k	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 1.5, output 2\ngpt-3.5-turbo-instruct	standard	any		2023-09-18		openai-pricing-2026-08		input 1.5, output 2\ngpt-4-0125-preview	standard	any		2024-01-25		price-page-copy-2023-11	no change since the release is known	input 10, output 30\ngpt-4-0125-preview	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15\ngpt-4-0314	standard	any		2023-03-14		price-page-copy-2023-11	no change since the release is known; first day not confirmed	input 30, output 60\ngpt-4-0314	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 15, output 30\ngpt-4-0613	standard	any		2023-06-13		openai-pricing-2026-08	no change since the release is known	input 30, output 60\ngpt-4-0613	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 15, output 30\ngpt-4-1106-preview	standard	any		2023-11-06		price-page-copy-2023-11	no change since the release is known	input 10, output 30\ngpt-4-1106-preview	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15\ngpt-4-32k	standard	any		2023-03-14		price-page-copy-2023-11	no change since the release is known; first day not confirmed	input 60, output 120\ngpt-4-32k	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 30, output 60\ngpt-4-turbo-2024-04-09	standard	any		2024-04-09		openai-pricing-2026-08		input 10, output 30\ngpt-4-turbo-2024-04-09	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15\ngpt-4-vision-preview	standard	any		2023-11-06		price-page-copy-2023-11	no change since the release is known	input 10, output 30\ngpt-4-vision-preview	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15\ngpt-4.1	standard	any		2025-04-14		openai-pricing-2026-08		input 2, cached_input 0.5, output 8\ngpt-4.1	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release	input 1, output 4\ngpt-4.1	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 3.5, cached_input 0.875, output 14\ngpt-4.1-mini	standard	any		2025-04-14		openai-pricing-2026-08		input 0.4, cached_input 0.1, output 1.6\ngpt-4.1-mini	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release	input 0.2, output 0.8\ngpt-4.1-mini	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 0.7, cached_input 0.175, output 2.8\ngpt-4.1-nano	standard	any		2025-04-14		openai-pricing-2026-08		input 0.1, cached_input 0.025, output 0.4\ngpt-4.1-nano	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release	input 0.05, output 0.2\ngpt-4.1-nano	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 0.2, cached_input 0.05, output 0.8\ngpt-4.5-preview	standard	any		2025-02-27		price-page-copy-2025-06		input 75, cached_input 37.5, output 150\ngpt-4.5-preview	batch	any		2025-02-27		openai-changelog		input 37.5, output 75\ngpt-4o	standard	any		2024-10-02		openai-pricing-2026-08	the name gpt-4o meant gpt-4o-2024-05-13 until 2024-10-02	input 2.5, output 10\ngpt-4o	standard	any		2024-10-02		openai-pricing-2026-08		cached_input 1.25\ngpt-4o	batch	any		2024-10-02		openai-pricing-2026-08		input 1.25, output 5\ngpt-4o	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 4.25, cached_input 2.125, output 17\ngpt-4o-2024-05-13	standard	any		2024-05-13		openai-pricing-2026-08	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 2.5	input 5\ngpt-4o-2024-05-13	standard	any		2024-05-13		openai-pricing-2026-08	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 10	output 15\ngpt-4o-2024-05-13	batch	any		2024-05-13		openai-pricing-2026-08	first day taken as the release	input 2.5, output 7.5\ngpt-4o-2024-05-13	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 8.75, output 26.25\ngpt-4o-2024-08-06	standard	any		2024-08-06	2024-10-02	price-page-copy-2024-11	bills as gpt-4o from 2024-10-02	input 2.5, output 10\ngpt-4o-2024-08-06	standard	any		2024-10-01	2024-10-02	price-page-copy-2024-11	bills as gpt-4o from 2024-10-02	cached_input 1.25\ngpt-4o-2024-08-06	batch	any		2024-08-06	2024-10-02	price-page-copy-2025-09	first day taken as the release; bills as gpt-4o from 2024-10-02	input 1.25, output 5\ngpt-4o-audio-preview	standard	any		2024-12-17		openai-model-pages	first day inferred	input 2.5, output 10, audio_input 40, audio_output 80\ngpt-4o-audio-preview-2024-10-01	standard	any		2024-10-17		price-page-copy-2024-11		input 2.5, output 10, audio_input 100, audio_output 200\ngpt-4o-mini	standard	any		2024-07-18		openai-pricing-2026-08		input 0.15, output 0.6\ngpt-4o-mini	standard	any		2024-10-01		openai-pricing-2026-08		cached_input 0.075\ngpt-4o-mini	batch	any		2024-07-18		openai-pricing-2026-08	first day taken as the release	input 0.075, output 0.3\ngpt-4o-mini	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 0.25, cached_input 0.125, output 1\ngpt-4o-mini-audio-preview	standard	any		2024-12-17		price-page-copy-2025-09		input 0.15, output 0.6, audio_input 10, audio_output 20\ngpt-4o-mini-realtime-preview	standard	any		2024-12-17		price-page-copy-2025-09		input 0.6, cached_input 0.3, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20\ngpt-4o-mini-search-preview	standard	any		2025-03-11		price-page-copy-2025-09	no cached price is printed; litellm and genai-prices have 0.075	input 0.15, output 0.6\ngpt-4o-mini-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	audio price printed until 2025-09, on no later page	input 1.25, output 5\ngpt-4o-mini-transcribe	standard	any		2025-03-20		price-page-copy-2025-06	audio price printed until 2025-09, on no later page; litellm has 1.25	audio_input 3\ngpt-4o-mini-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	estimated by OpenAI; usage is billed by its tokens	minute 0.003\ngpt-4o-mini-tts	standard	any		2025-03-20		openai-pricing-2026-08	litellm has 2.5	input 0.6\ngpt-4o-mini-tts	standard	any		2025-03-20		openai-pricing-2026-08		audio_output 12\ngpt-4o-realtime-preview	standard	any		2024-12-17		price-page-copy-2025-09	first day inferred	input 5, cached_input 2.5, output 20, audio_input 40, cached_audio_input 2.5, audio_output 80\ngpt-4o-realtime-preview-2024-10-01	standard	any		2024-10-01		price-page-copy-2024-11		input 5, output 20, audio_input 100, audio_output 200\ngpt-4o-realtime-preview-2024-10-01	standard	any		2024-10-30		price-page-copy-2024-11		cached_input 2.5, cached_audio_input 20\ngpt-4o-search-preview	standard	any		2025-03-11		price-page-copy-2025-09	no cached price is printed; litellm has 1.25	input 2.5, output 10\ngpt-4o-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	audio price printed until 2025-09, on no later page	input 2.5, output 10\ngpt-4o-transcribe	standard	any		2025-03-20		price-page-copy-2025-06	audio price printed until 2025-09, on no later page; litellm has 2.5	audio_input 6\ngpt-4o-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	estimated by OpenAI; usage is billed by its tokens	minute 0.006\ngpt-4o-transcribe-diarize	standard	any		2025-10-15		openai-pricing-2026-08	first day not confirmed: called new on 2025-10-21	input 2.5, output 10\ngpt-4o-transcribe-diarize	standard	any		2025-10-15		genai-prices	first day not confirmed: called new on 2025-10-21; litellm has 2.5	audio_input 6\ngpt-4o-transcribe-diarize	standard	any		2025-10-15		openai-pricing-2026-08	first day not confirmed: called new on 2025-10-21; price not confirmed by a source	minute 0.006\ngpt-5	standard	any		2025-08-07		openai-pricing-2026-08		input 1.25, cached_input 0.125, output 10\ngpt-5	batch	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5\ngpt-5	flex	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5\ngpt-5	priority	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 20\ngpt-5-chat-latest	standard	any		2025-08-07		openai-python		input 1.25, cached_input 0.125, output 10\ngpt-5-codex	standard	any		2025-09-23		openai-changelog		input 1.25, cached_input 0.125, output 10\ngpt-5-codex	priority	any		2025-09-23		priority-table-2026	first day taken as the release; one source	input 2.5, cached_input 0.25, output 20\ngpt-5-codex-mini	standard	any		2025-11-07		third-party-code	first day not confirmed; one source	input 0.25, output 2\ngpt-5-mini	standard	any		2025-08-07		openai-pricing-2026-08		input 0.25, cached_input 0.025, output 2\ngpt-5-mini	batch	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.125, cached_input 0.0125, output 1\ngpt-5-mini	flex	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.125, cached_input 0.0125, output 1\ngpt-5-mini	priority	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.45, cached_input 0.045, output 3.6\ngpt-5-nano	standard	any		2025-08-07		openai-pricing-2026-08		input 0.05, cached_input 0.005, output 0.4\ngpt-5-nano	batch	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.025, cached_input 0.0025, output 0.2\ngpt-5-nano	flex	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.025, cached_input 0.0025, output 0.2\ngpt-5-pro	standard	any		2025-10-06		openai-pricing-2026-08		input 15, output 120\ngpt-5-pro	batch	any		2025-10-06		openai-pricing-2026-08	first day taken as the release	input 7.5, output 60\ngpt-5-search-api	standard	any		2025-10-14		openai-pricing-2026-08	first day taken from the snapshot's name	input 1.25, cached_input 0.125, output 10\ngpt-5.1	standard	any		2025-11-13		openai-pricing-2026-08		input 1.25, cached_input 0.125, output 10\ngpt-5.1	batch	any		2025-11-13		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5\ngpt-5.1	flex	any		2025-11-13		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5\ngpt-5.1	priority	any		2025-11-13		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 20\ngpt-5.1-chat-latest	standard	any		2025-11-13		openai-changelog		input 1.25, cached_input 0.125, output 10\ngpt-5.1-chat-latest	priority	any		2025-11-13		litellm	first day taken as the release; one source	input 2.5, cached_input 0.25, output 20\ngpt-5.1-codex	standard	any		2025-11-13		openai-changelog		input 1.25, cached_input 0.125, output 10\ngpt-5.1-codex	priority	any		2025-11-13		litellm	first day taken as the release	input 2.5, cached_input 0.25, output 20\ngpt-5.1-codex-max	standard	any		2025-12-04		openai-changelog		input 1.25, cached_input 0.125, output 10\ngpt-5.1-codex-max	priority	any		2025-12-04		priority-table-2026	first day taken as the release; one source	input 2.5, cached_input 0.25, output 20\ngpt-5.1-codex-mini	standard	any		2025-11-13		openai-changelog		input 0.25, cached_input 0.025, output 2\ngpt-5.1-codex-mini	priority	any		2025-11-13		litellm	first day taken as the release; one source	input 0.45, cached_input 0.045, output 3.6\ngpt-5.1-mini	standard	any		2025-11-13		openai-python	named in the SDK, priced by no page of OpenAI; one source	input 0.25, cached_input 0.025, output 2\ngpt-5.2	standard	any		2025-12-11		openai-pricing-2026-08		input 1.75, cached_input 0.175, output 14\ngpt-5.2	batch	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 0.875, cached_input 0.0875, output 7\ngpt-5.2	flex	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 0.875, cached_input 0.0875, output 7\ngpt-5.2	priority	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 3.5, cached_input 0.35, output 28\ngpt-5.2-chat-latest	standard	any		2025-12-11		openai-changelog		input 1.75, cached_input 0.175, output 14\ngpt-5.2-chat-latest	priority	any		2025-12-11		litellm	first day taken as the release; one source	input 3.5, cached_input 0.35, output 28\ngpt-5.2-codex	standard	any		2026-01-14		openai-changelog		input 1.75, cached_input 0.175, output 14\ngpt-5.2-codex	priority	any		2026-01-14		litellm	first day taken as the release	input 3.5, cached_input 0.35, output 28\ngpt-5.2-pro	standard	any		2025-12-11		openai-pricing-2026-08		input 21, output 168\ngpt-5.2-pro	batch	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 10.5, output 84\ngpt-5.3-chat-latest	standard	any		2026-03-03		openai-changelog		input 1.75, cached_input 0.175, output 14\ngpt-5.3-chat-latest	priority	any		2026-03-03		litellm	first day taken as the release; one source	input 3.5, cached_input 0.35, output 28\ngpt-5.3-codex	standard	any		2026-02-24		openai-pricing-2026-08	in the Codex apps since 2026-02-05	input 1.75, cached_input 0.175, output 14\ngpt-5.3-codex	priority	any		2026-02-24		openai-pricing-2026-08	first day taken as the release; in the Codex apps since 2026-02-05	input 3.5, cached_input 0.35, output 28\ngpt-5.4	standard	short		2026-03-05		openai-pricing-2026-08		input 2.5, cached_input 0.25, output 15\ngpt-5.4	standard	long		2026-03-05		openai-pricing-2026-08		input 5, cached_input 0.5, output 22.5\ngpt-5.4	batch	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 1.25, cached_input 0.13, output 7.5\ngpt-5.4	batch	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 11.25\ngpt-5.4	flex	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 1.25, cached_input 0.13, output 7.5\ngpt-5.4	flex	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 11.25\ngpt-5.4	priority	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 5, cached_input 0.5, output 30\ngpt-5.4-mini	standard	any		2026-03-17		openai-pricing-2026-08		input 0.75, cached_input 0.075, output 4.5\ngpt-5.4-mini	batch	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.375, cached_input 0.0375, output 2.25\ngpt-5.4-mini	flex	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.375, cached_input 0.0375, output 2.25\ngpt-5.4-mini	priority	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 1.5, cached_input 0.15, output 9\ngpt-5.4-nano	standard	any		2026-03-17		openai-pricing-2026-08		input 0.2, cached_input 0.02, output 1.25\ngpt-5.4-nano	batch	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.1, cached_input 0.01, output 0.625\ngpt-5.4-nano	flex	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.1, cached_input 0.01, output 0.625\ngpt-5.4-pro	standard	short		2026-03-05		openai-pricing-2026-08		input 30, output 180\ngpt-5.4-pro	standard	long		2026-03-05		openai-pricing-2026-08		input 60, output 270\ngpt-5.4-pro	batch	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 15, output 90\ngpt-5.4-pro	batch	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 30, output 135\ngpt-5.4-pro	flex	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 15, output 90\ngpt-5.4-pro	flex	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 30, output 135\ngpt-5.5	standard	short		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 5, cached_input 0.5, output 30\ngpt-5.5	standard	long		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 10, cached_input 1, output 45\ngpt-5.5	batch	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 2.5, cached_input 0.25, output 15\ngpt-5.5	batch	long		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 5, cached_input 0.5, output 22.5\ngpt-5.5	flex	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 2.5, cached_input 0.25, output 15\ngpt-5.5	flex	long		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 5, cached_input 0.5, output 22.5\ngpt-5.5	priority	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 10	input 12.5\ngpt-5.5	priority	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 1	cached_input 1.25\ngpt-5.5	priority	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 60	output 75\ngpt-5.5-cyber	standard	any		2026-08-31		openai-pricing-2026-08	on the page of August 2026; since when is not known	input 12.5, cached_input 1.25, output 75\ngpt-5.5-pro	standard	short		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 30, output 180\ngpt-5.5-pro	standard	long		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 60, output 270\ngpt-5.5-pro	batch	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 15, output 90\ngpt-5.5-pro	flex	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 15, output 90\ngpt-5.6-cyber	standard	any		2026-08-07		openai-pricing-2026-08		input 12.5, cached_input 1.25, cache_write 15.625, output 75\ngpt-5.6-luna	standard	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 1, cached_input 0.1, cache_write 1.25, output 6\ngpt-5.6-luna	standard	short		2026-07-30		openai-pricing-2026-08		input 0.2, cached_input 0.02, cache_write 0.25, output 1.2\ngpt-5.6-luna	standard	long		2026-07-09	2026-07-30	genai-prices		input 2, cached_input 0.2, cache_write 2.5, output 9\ngpt-5.6-luna	standard	long		2026-07-30		openai-pricing-2026-08		input 0.4, cached_input 0.04, cache_write 0.5, output 1.8\ngpt-5.6-luna	batch	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 0.5, cached_input 0.05, cache_write 0.625, output 3\ngpt-5.6-luna	batch	short		2026-07-30		openai-pricing-2026-08		input 0.1, cached_input 0.01, cache_write 0.125, output 0.6\ngpt-5.6-luna	batch	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 0.2, cached_input 0.02, cache_write 0.25, output 0.9\ngpt-5.6-luna	flex	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 0.5, cached_input 0.05, cache_write 0.625, output 3\ngpt-5.6-luna	flex	short		2026-07-30		openai-pricing-2026-08		input 0.1, cached_input 0.01, cache_write 0.125, output 0.6\ngpt-5.6-luna	flex	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 0.2, cached_input 0.02, cache_write 0.25, output 0.9\ngpt-5.6-luna	priority	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 2, cached_input 0.2, cache_write 2.5, output 12\ngpt-5.6-luna	priority	short		2026-07-30		openai-pricing-2026-08		input 0.4, cached_input 0.04, cache_write 0.5, output 2.4\ngpt-5.6-luna	priority	long		2026-08-05		openai-pricing-2026-08		input 0.8, cached_input 0.08, cache_write 1, output 3.6\ngpt-5.6-sol	standard	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 5, cached_input 0.5, cache_write 6.25, output 30\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; models.dev has 2, 0.2, 2.5 and 10; genai-prices has 5	input 4\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; genai-prices has 0.5	cached_input 0.4\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; genai-prices has 6.25	cache_write 5\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; genai-prices has 30	output 20\ngpt-5.6-sol	standard	long		2026-07-09	2026-08-21	genai-prices		input 10, cached_input 1, cache_write 12.5, output 45\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 10	input 8\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 1	cached_input 0.8\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 12.5	cache_write 10\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 45	output 30\ngpt-5.6-sol	batch	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 2.5, cached_input 0.25, cache_write 3.125, output 15\ngpt-5.6-sol	batch	short		2026-08-21		openai-pricing-2026-08		input 2, cached_input 0.2, cache_write 2.5, output 10\ngpt-5.6-sol	batch	long		2026-08-21		openai-pricing-2026-08	first day taken as that of the cut	input 4, cached_input 0.4, cache_write 5, output 15\ngpt-5.6-sol	flex	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 2.5, cached_input 0.25, cache_write 3.125, output 15\ngpt-5.6-sol	flex	short		2026-08-21		openai-pricing-2026-08		input 2, cached_input 0.2, cache_write 2.5, output 10\ngpt-5.6-sol	flex	long		2026-08-21		openai-pricing-2026-08	first day taken as that of the cut	input 4, cached_input 0.4, cache_write 5, output 15\ngpt-5.6-sol	priority	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 10, cached_input 1, cache_write 12.5, output 60\ngpt-5.6-sol	priority	short		2026-08-21		openai-pricing-2026-08		input 8, cached_input 0.8, cache_write 10, output 40\ngpt-5.6-sol	priority	long		2026-08-05	2026-08-21	openai-changelog		input 20, cached_input 2, cache_write 25, output 90\ngpt-5.6-sol	priority	long		2026-08-21		openai-pricing-2026-08		input 16, cached_input 1.6, cache_write 20, output 60\ngpt-5.6-terra	standard	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 2.5, cached_input 0.25, cache_write 3.125, output 15\ngpt-5.6-terra	standard	short		2026-07-30		openai-pricing-2026-08		input 2, cached_input 0.2, cache_write 2.5, output 12\ngpt-5.6-terra	standard	long		2026-07-09	2026-07-30	genai-prices		input 5, cached_input 0.5, cache_write 6.25, output 22.5\ngpt-5.6-terra	standard	long		2026-07-30		openai-pricing-2026-08		input 4, cached_input 0.4, cache_write 5, output 18\ngpt-5.6-terra	batch	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 1.25, cached_input 0.125, cache_write 1.5625, output 7.5\ngpt-5.6-terra	batch	short		2026-07-30		openai-pricing-2026-08		input 1, cached_input 0.1, cache_write 1.25, output 6\ngpt-5.6-terra	batch	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 2, cached_input 0.2, cache_write 2.5, output 9\ngpt-5.6-terra	flex	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 1.25, cached_input 0.125, cache_write 1.5625, output 7.5\ngpt-5.6-terra	flex	short		2026-07-30		openai-pricing-2026-08		input 1, cached_input 0.1, cache_write 1.25, output 6\ngpt-5.6-terra	flex	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 2, cached_input 0.2, cache_write 2.5, output 9\ngpt-5.6-terra	priority	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 5, cached_input 0.5, cache_write 6.25, output 30\ngpt-5.6-terra	priority	short		2026-07-30		openai-pricing-2026-08		input 4, cached_input 0.4, cache_write 5, output 24\ngpt-5.6-terra	priority	long		2026-08-05		openai-pricing-2026-08		input 8, cached_input 0.8, cache_write 10, output 36\ngpt-6-astra	standard	short		2026-09-03		openai-changelog	one source	input 10, cached_input 1, cache_write 12.5, output 50\ngpt-6-astra	standard	long		2026-09-03		openai-changelog	one source	input 20, cached_input 2, cache_write 25, output 75\ngpt-6-astra	batch	short		2026-09-03		price-page-copy-2026-10	one source	input 5, cached_input 0.5, cache_write 6.25, output 25\ngpt-6-astra	batch	long		2026-09-03		price-page-copy-2026-10	one source	input 10, cached_input 1, cache_write 12.5, output 37.5\ngpt-6-astra	flex	short		2026-09-03		price-page-copy-2026-10	one source	input 5, cached_input 0.5, cache_write 6.25, output 25\ngpt-6-astra	flex	long		2026-09-03		price-page-copy-2026-10	one source	input 10, cached_input 1, cache_write 12.5, output 37.5\ngpt-6-astra	priority	short		2026-09-03		openai-changelog	first day taken as the release; one source	input 20, cached_input 2, cache_write 25, output 100\ngpt-6-astra	priority	long		2026-09-03		price-page-copy-2026-10	one source	input 40, cached_input 4, cache_write 50, output 150\ngpt-6-astra	ultrafast	short		2026-09-29		price-page-copy-2026-10	one source	input 60, cached_input 6, cache_write 75, output 300\ngpt-6-luna	standard	short		2026-09-22		later-models-2026	one source	input 0.1, cached_input 0.01, cache_write 0.125, output 0.5\ngpt-6-luna	standard	long		2026-09-22		later-models-2026	one source	input 0.2, cached_input 0.02, cache_write 0.25, output 0.75\ngpt-6-luna	batch	short		2026-09-22		price-page-copy-2026-10	one source	input 0.05, cached_input 0.005, cache_write 0.0625, output 0.25\ngpt-6-luna	flex	short		2026-09-22		price-page-copy-2026-10	one source	input 0.05, cached_input 0.005, cache_write 0.0625, output 0.25\ngpt-6-luna	priority	short		2026-09-22		price-page-copy-2026-10	one source	input 0.2, cached_input 0.02, cache_write 0.25, output 1\ngpt-6-sol	standard	short		2026-09-22		later-models-2026	one source	input 2, cached_input 0.2, cache_write 2.5, output 10\ngpt-6-sol	standard	long		2026-09-22		later-models-2026	one source	input 4, cached_input 0.4, cache_write 5, output 15\ngpt-6-sol	batch	short		2026-09-22		price-page-copy-2026-10	one source	input 1, cached_input 0.1, cache_write 1.25, output 5\ngpt-6-sol	batch	long		2026-09-22		price-page-copy-2026-10	one source	input 2, cached_input 0.2, cache_write 2.5, output 7.5\ngpt-6-sol	flex	short		2026-09-22		price-page-copy-2026-10	one source	input 1, cached_input 0.1, cache_write 1.25, output 5\ngpt-6-sol	flex	long		2026-09-22		price-page-copy-2026-10	one source	input 2, cached_input 0.2, cache_write 2.5, output 7.5\ngpt-6-sol	priority	short		2026-09-22		price-page-copy-2026-10	one source	input 4, cached_input 0.4, cache_write 5, output 20\ngpt-6.1-sol	standard	short		2026-09-29		openai-changelog	one source	input 2, cached_input 0.1, cache_write 2.5, output 10\ngpt-6.1-sol	standard	long		2026-09-29		openai-changelog	one source	input 4, cached_input 0.2, output 15\ngpt-6.1-sol	standard	long		2026-09-29		price-page-copy-2026-10	one source	cache_write 5\ngpt-6.1-sol	batch	short		2026-09-29		price-page-copy-2026-10	one source	input 1, output 5\ngpt-6.1-sol	flex	short		2026-09-29		price-page-copy-2026-10	one source	input 1, output 5\ngpt-6.1-sol	ultrafast	short		2026-09-29		openai-changelog	first day taken as the release; one source	input 12, cached_input 0.6, cache_write 15, output 60\ngpt-6.1-terra	standard	short		2026-10-26		later-models-2026	one source	input 1, cached_input 0.05, cache_write 1.25, cache_write_12h 2.5, output 5\ngpt-6.1-terra	standard	long		2026-10-26		later-models-2026	one source	input 2, cached_input 0.1, output 7.5\ngpt-6.1-terra	standard	long		2026-10-26		openai-model-pages	one source	cache_write 2.5\ngpt-6.1-terra	batch	short		2026-10-26		openai-model-pages	one source	input 0.5, cached_input 0.025, output 2.5\ngpt-6.1-terra	flex	short		2026-10-26		openai-model-pages	one source	input 0.5, cached_input 0.025, output 2.5\ngpt-6.1-terra	priority	short		2026-10-26		litellm	one source	input 2, cached_input 0.1, output 10\ngpt-6.2-astra	standard	short		2026-11-17		later-models-2026	one source	input 8, cached_input 0.4, output 40\ngpt-6.2-sol	standard	short		2026-11-17		later-models-2026	one source	input 2, cached_input 0.1, cache_write 2.5, cache_write_12h 5, output 10\ngpt-6.2-sol	standard	long		2026-11-17		later-models-2026	one source	input 4, cached_input 0.2, output 15\ngpt-6.2-sol	standard	long		2026-11-17		openai-model-pages	one source	cache_write 5\ngpt-6.2-sol	batch	short		2026-11-17		later-models-2026	first day taken as the release; one source	input 1, cached_input 0.05, cache_write 1.25, cache_write_12h 2.5, output 5\ngpt-6.2-sol	batch	long		2026-11-17		openai-model-pages	one source	input 2, cached_input 0.1, cache_write 2.5, output 7.5\ngpt-6.2-sol	priority	short		2026-11-17		later-models-2026	first day taken as the release; one source	input 4, cached_input 0.2, cache_write 5, cache_write_12h 10, output 20\ngpt-6.2-sol	priority	long		2026-11-17		openai-model-pages	one source	input 8, cached_input 0.4, cache_write 10, output 30\ngpt-6.2-sol	ultrafast	short		2026-11-17	2027-03-01	later-models-2026	first day taken as the release; one source	input 6, cached_input 0.3, cache_write 7.5, cache_write_12h 15, output 30\ngpt-6.2-sol	ultrafast	short		2027-03-01		later-models-2026	first day inferred; one source	input 12, cached_input 0.6, cache_write 15, cache_write_12h 30, output 60\ngpt-audio	standard	any		2025-08-28		openai-pricing-2026-08		input 2.5, output 10\ngpt-audio	standard	any		2025-08-28	2025-09-23	price-page-copy-2025-09	held until 2025-09-23 at most; the day on which it fell is not known; one source	audio_input 40, audio_output 80\ngpt-audio	standard	any		2026-01-19		openai-pricing-2026-08	day on which it was first seen	audio_input 32, audio_output 64\ngpt-audio-1.5	standard	any		2026-02-23		openai-pricing-2026-08		input 2.5, output 10, audio_input 32, audio_output 64\ngpt-audio-mini	standard	any		2025-10-06		openai-pricing-2026-08		input 0.6, output 2.4, audio_input 10, audio_output 20\ngpt-image-1	standard	any		2025-04-23		openai-pricing-2026-08		input 5, image_input 10, image_output 40\ngpt-image-1	standard	any		2025-06-26		openai-pricing-2026-08	day on which it was first seen	cached_input 1.25, cached_image_input 2.5\ngpt-image-1	batch	any		2026-02-10		openai-pricing-2026-08		input 2.5, cached_input 0.63, image_input 5, cached_image_input 1.25, image_output 20\ngpt-image-1-mini	standard	any		2025-10-06		openai-pricing-2026-08		input 2, cached_input 0.2, image_input 2.5, cached_image_input 0.25, image_output 8\ngpt-image-1-mini	batch	any		2026-02-10		openai-pricing-2026-08		input 1, cached_input 0.1, image_input 1.25, cached_image_input 0.13, image_output 4\ngpt-image-1.5	standard	any		2025-12-16		openai-pricing-2026-08		input 5, cached_input 1.25, output 10, image_input 8, cached_image_input 2, image_output 32\ngpt-image-1.5	batch	any		2026-02-10		openai-pricing-2026-08		input 2.5, cached_input 0.63, output 5, image_input 4, cached_image_input 1, image_output 16\ngpt-image-2	standard	any		2026-04-21		openai-pricing-2026-08		input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30\ngpt-image-2	batch	any		2026-04-21		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.625, image_input 4, cached_image_input 1, image_output 15\ngpt-image-2.5-flare	standard	any		2026-09-08		price-page-copy-2026-10	one source	input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30\ngpt-image-2.5-sunburst	standard	any		2026-09-08		price-page-copy-2026-10	one source	input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30\ngpt-image-2.6-flare	standard	any		2026-11-04		openai-model-pages	one source	input 5, image_input 8, image_output 30\ngpt-image-2.6-sunburst	standard	any		2026-11-04		openai-model-pages	one source	input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30\ngpt-live-1	standard	any		2026-09-10		openai-model-pages	one source	minute 0.05\ngpt-live-1.1	standard	any		2026-11-20		openai-model-pages	day on which it was read; since when it holds is not known; one source	minute 0.05, standby_minute 0.02\ngpt-live-transcribe	standard	any		2026-07-28		openai-pricing-2026-08		minute 0.017\ngpt-oss-120b	standard	any		2025-08-05		genai-prices	open weights, not sold by OpenAI: the price is a third party's; first day not confirmed; price not confirmed by a source	input 0.039, output 0.18\ngpt-oss-20b	standard	any		2025-08-05		genai-prices	open weights, not sold by OpenAI: the price is a third party's; first day not confirmed; price not confirmed by a source	input 0.029, output 0.14\ngpt-oss-safeguard-20b	standard	any		2025-10-29		openai-changelog	one source	input 0.075, cached_input 0.037, output 0.3\ngpt-realtime	standard	any		2025-08-28		openai-pricing-2026-08		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5\ngpt-realtime	standard	any		2025-08-28	2025-09-23	price-page-copy-2025-09	held until 2025-09-23 at most; the day on which it rose is not known; one source	cached_image_input 0.4\ngpt-realtime	standard	any		2025-10-01		openai-pricing-2026-08	month in which it was first seen	cached_image_input 0.5\ngpt-realtime-1.5	standard	any		2026-02-23		openai-pricing-2026-08		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5\ngpt-realtime-2	standard	any		2026-05-07		openai-pricing-2026-08		input 4, cached_input 0.4, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5\ngpt-realtime-2	standard	any		2026-05-07		openai-pricing-2026-08	litellm has 16	output 24\ngpt-realtime-2.1	standard	any		2026-07-06		openai-pricing-2026-08		input 4, cached_input 0.4, output 24, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5\ngpt-realtime-2.1-mini	standard	any		2026-07-06		openai-pricing-2026-08		input 0.6, cached_input 0.06, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20, image_input 0.8, cached_image_input 0.08\ngpt-realtime-mini	standard	any		2025-10-06		openai-pricing-2026-08		input 0.6, cached_input 0.06, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20, image_input 0.8, cached_image_input 0.08\ngpt-realtime-translate	standard	any		2026-05-07		openai-pricing-2026-08		minute 0.034\ngpt-realtime-whisper	standard	any		2026-05-07		openai-pricing-2026-08		minute 0.017\ngpt-rosalind-research	standard	any		2026-10-05		price-page-copy-2026-10	one source	input 5, cached_input 0.5, output 25\ngpt-transcribe	standard	any		2026-07-28		openai-pricing-2026-08		minute 0.0045\nimage-web-search	standard	any		2026-06-09		openai-pricing-2026-08		call 10\no1	standard	any		2024-12-17		openai-pricing-2026-08		input 15, cached_input 7.5, output 60\no1	batch	any		2024-12-17		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 7.5, output 30\no1-mini	standard	any		2024-09-12	2025-01-31	price-page-copy-2024-11		input 3, output 12\no1-mini	standard	any		2024-10-01	2025-01-31	price-page-copy-2024-11		cached_input 1.5\no1-mini	standard	any		2025-01-31		price-page-copy-2025-06	day of the cut within one day	input 1.1, cached_input 0.55, output 4.4\no1-mini	batch	any		2025-01-31		price-page-copy-2026-07	from the day of the cut; an earlier batch price is not known	input 0.55, output 2.2\no1-preview	standard	any		2024-09-12		price-page-copy-2024-11		input 15, output 60\no1-preview	standard	any		2024-10-01		price-page-copy-2024-11		cached_input 7.5\no1-pro	standard	any		2025-03-19		openai-pricing-2026-08		input 150, output 600\no1-pro	batch	any		2025-03-19		openai-pricing-2026-08	first day taken as the release	input 75, output 300\no3	standard	any		2025-04-16	2025-06-10	openai-changelog		input 10, cached_input 2.5, output 40\no3	standard	any		2025-06-10		openai-pricing-2026-08		input 2, cached_input 0.5, output 8\no3	batch	any		2025-04-16	2025-06-10	openai-changelog	half of standard, not printed; one source	input 5, output 20\no3	batch	any		2025-06-10		openai-pricing-2026-08		input 1, output 4\no3	flex	any		2025-04-17	2025-06-10	press-2025-04	its cached price is not known	input 5, output 20\no3	flex	any		2025-06-10		openai-pricing-2026-08		input 1, cached_input 0.25, output 4\no3	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 3.5, cached_input 0.875, output 14\no3-deep-research	standard	any		2025-06-26		price-page-copy-2026-07		input 10, cached_input 2.5, output 40\no3-deep-research	batch	any		2025-06-26		price-page-copy-2025-09		input 5, output 20\no3-mini	standard	any		2025-01-31		openai-pricing-2026-08		input 1.1, cached_input 0.55, output 4.4\no3-mini	batch	any		2025-01-31		openai-pricing-2026-08	first day taken as the release	input 0.55, output 2.2\no3-pro	standard	any		2025-06-10		openai-pricing-2026-08		input 20, output 80\no3-pro	batch	any		2025-06-10		openai-pricing-2026-08	first day taken as the release	input 10, output 40\no4-mini	standard	any		2025-04-16		openai-pricing-2026-08		input 1.1, cached_input 0.275, output 4.4\no4-mini	batch	any		2025-04-16		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 0.55, output 2.2\no4-mini	flex	any		2025-04-17		openai-pricing-2026-08	half of the standard cached price would be 0.1375, printed is 0.138	input 0.55, output 2.2\no4-mini	flex	any		2025-04-17		openai-pricing-2026-08	half of the standard cached price would be 0.1375, printed is 0.138; litellm has 0.1375	cached_input 0.138\no4-mini	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 2, cached_input 0.5, output 8\no4-mini-deep-research	standard	any		2025-06-26		price-page-copy-2026-07		input 2, cached_input 0.5, output 8\no4-mini-deep-research	batch	any		2025-06-26		price-page-copy-2025-09		input 1, output 4\nomni-moderation-latest	standard	any		2024-09-26		openai-pricing-2026-08	free	input 0\nsora-2	standard	any		2025-10-06		openai-pricing-2026-08		video_720p 0.1\nsora-2	batch	any		2026-03-12		openai-pricing-2026-08		video_720p 0.05\nsora-2-pro	standard	any		2025-10-06		openai-pricing-2026-08		video_720p 0.3, video_1024p 0.5\nsora-2-pro	standard	any		2026-03-12		openai-pricing-2026-08		video_1080p 0.7\nsora-2-pro	batch	any		2026-03-12		openai-pricing-2026-08		video_720p 0.15, video_1024p 0.25, video_1080p 0.35\ntext-ada-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 0.8, output 0.8\ntext-ada-001	standard	any		2022-09-01		openai-help-2022-09		input 0.4, output 0.4\ntext-babbage-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 1.2, output 1.2\ntext-babbage-001	standard	any		2022-09-01		openai-help-2022-09		input 0.5, output 0.5\ntext-curie-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 6, output 6\ntext-curie-001	standard	any		2022-09-01		openai-help-2022-09		input 2, output 2\ntext-davinci-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 60, output 60\ntext-davinci-001	standard	any		2022-09-01		openai-help-2022-09		input 20, output 20\ntext-davinci-002	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 60, output 60\ntext-davinci-002	standard	any		2022-09-01		openai-help-2022-09		input 20, output 20\ntext-davinci-003	standard	any		2022-11-28		openai-deprecations	first day not confirmed; one source	input 20, output 20\ntext-embedding-3-large	standard	any		2024-01-25		openai-pricing-2026-08		input 0.13\ntext-embedding-3-large	batch	any		2024-04-29		price-page-copy-2025-09	not printed on the pages of 2026	input 0.065\ntext-embedding-3-small	standard	any		2024-01-25		openai-pricing-2026-08		input 0.02\ntext-embedding-3-small	batch	any		2024-04-29		price-page-copy-2025-09	not printed on the pages of 2026	input 0.01\ntext-embedding-ada-002	standard	any		2022-12-15	2023-06-13	openai-post-2023-06	first day not confirmed	input 0.4\ntext-embedding-ada-002	standard	any		2023-06-13		openai-pricing-2026-08		input 0.1\ntext-embedding-ada-002	batch	any		2024-04-29		price-page-copy-2025-09	not printed on the pages of 2026	input 0.05\ntext-moderation-latest	standard	any		2024-01-25		price-page-copy-2025-06	free; first day not confirmed	input 0\ntts-1	standard	any		2023-11-06		openai-pricing-2026-08		character 15\ntts-1-hd	standard	any		2023-11-06		openai-pricing-2026-08		character 30\nweb-search	standard	any		2025-08-26		openai-pricing-2026-08	first day taken from the SDK's name of the tool	call 10\nweb-search-preview	standard	any		2025-06-26		openai-pricing-2026-08	for reasoning models, which it takes since that day	call 10\nweb-search-preview-high	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	call 50\nweb-search-preview-low	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	call 30\nweb-search-preview-medium	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	call 35\nweb-search-preview-mini-high	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for mini models; from 2025-06-26 one price	call 30\nweb-search-preview-mini-low	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for mini models; from 2025-06-26 one price	call 25\nweb-search-preview-mini-medium	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for mini models; from 2025-06-26 one price	call 27.5\nweb-search-preview-non-reasoning	standard	any		2025-06-26		openai-pricing-2026-08	the changelog has 06-24	call 25\nwhisper-1	standard	any		2023-03-01		openai-pricing-2026-08		minute 0.006\n";

// src/pricing/data/sources.tsv
var sources_default = "id	title	url	checked	licence\nopenai-pricing-2026-08	OpenAI price page, August 2026 (day not known, 21st or later)	https://developers.openai.com/api/docs/pricing.md	2026-08-31	facts only\nopenai-pricing-2025-10	OpenAI price page, October 2025 (day not known)	https://openai.com/api/pricing/	2025-10-31	facts only\nprice-page-copy-2026-10	Copies of OpenAI's price page, September to November 2026	https://developers.openai.com/api/docs/pricing.md	2026-11-24	facts only\nopenai-model-pages	Model pages of OpenAI's documentation, 2026	https://developers.openai.com/api/docs/models	2026-11-24	facts only\nprice-page-copy-2026-07	Copy of OpenAI's price page, July 2026	https://developers.openai.com/api/docs/pricing.md	2026-07-29	facts only\nprice-page-copy-2025-09	Copy of OpenAI's price page, September 2025	https://platform.openai.com/docs/pricing	2025-09-22	facts only\nprice-page-copy-2025-06	Copy of OpenAI's price page, about 2025-06-26	https://platform.openai.com/docs/pricing	2025-06-26	facts only\nprice-page-copy-2024-11	Copy of OpenAI's price page, November or December 2024	https://openai.com/api/pricing/	2024-11-30	facts only\nprice-page-copy-2024-02	Copy of OpenAI's price page, February 2024	https://openai.com/pricing	2024-02-10	facts only\nprice-page-copy-2023-11	Copy of OpenAI's price page, November 2023	https://openai.com/pricing	2023-11-09	facts only\nprice-page-copy-2022-07	Copy of OpenAI's price page, July 2022	https://openai.com/api/pricing/	2022-07-03	facts only\nopenai-help-2022-09	OpenAI help centre: prices from September 2022	https://help.openai.com/en/articles/6485334	2022-09-01	facts only\nopenai-post-2023-03	OpenAI, on ChatGPT and Whisper by API, 2023-03-01	https://openai.com/index/introducing-chatgpt-and-whisper-apis	2023-03-01	facts only\nopenai-post-2023-06	OpenAI, on function calling, 2023-06-13	https://openai.com/index/function-calling-and-other-api-updates	2023-06-13	facts only\nopenai-post-2023-08	OpenAI, on fine-tuning GPT-3.5 Turbo, 2023-08-22	https://openai.com/index/gpt-3-5-turbo-fine-tuning-and-api-updates	2023-08-22	facts only\nopenai-post-2023-11	OpenAI, on DevDay, 2023-11-06	https://openai.com/index/new-models-and-developer-products-announced-at-devday	2023-11-06	facts only\nopenai-post-2024-01	OpenAI, on new embedding models, 2024-01-25	https://openai.com/index/new-embedding-models-and-api-updates	2024-01-25	facts only\nopenai-models-copy-2024-02	Copy of OpenAI's models page, February 2024	https://platform.openai.com/docs/models	2024-02-16	facts only\nopenai-email-2024-09	OpenAI's e-mail on the change of gpt-4o, 2024-09	https://github.com/ogkalu2/comic-translate/issues/138	2024-10-02	facts only\nopenai-post-2024-10	OpenAI, on the Realtime API, 2024-10-01 to 2024-10-30	https://openai.com/index/introducing-the-realtime-api	2024-10-30	facts only\nopenai-post-2024-12	OpenAI, on o1 and new tools, 2024-12-17	https://openai.com/index/o1-and-new-tools-for-developers	2024-12-17	facts only\npress-2025-04	Press on Flex processing, 2025-04-17	https://thetechportal.com	2025-04-18	facts only\nopenai-community-2025-06	OpenAI community, on deep research and web search, 2025-06-26	https://community.openai.com/t/1299919	2025-06-26	facts only\nopenai-changelog	OpenAI API changelog	https://developers.openai.com/api/docs/changelog	2026-11-24	facts only\nopenai-deprecations	OpenAI deprecations page	https://developers.openai.com/api/docs/deprecations	2026-11-24	facts only\nopenai-python	OpenAI's Python SDK: the first commit that names an id	https://github.com/openai/openai-python	2026-11-24	facts only\nlater-models-2026	Models released up to November 2026, from OpenAI's pages and public price lists	https://developers.openai.com/api/docs/models	2026-11-24	facts only\ngenai-prices	genai-prices 0.1.8 by Pydantic	https://github.com/pydantic/genai-prices	2026-09-23	MIT\nlitellm	LiteLLM's price list over time	https://github.com/BerriAI/litellm	2026-08-31	MIT\nlangfuse	Langfuse's price list over time	https://github.com/langfuse/langfuse	2026-11-24	facts only\nllm-prices	llm-prices by Simon Willison over time	https://github.com/simonw/llm-prices	2026-11-24	Apache-2.0\nmodels-dev	models.dev	https://github.com/sst/models.dev	2026-11-24	MIT\napidog	apidog.com, on GPT-6.1 and on Ultrafast	https://apidog.com	2026-11-24	facts only\napiyi	docs.apiyi.com, on gpt-image-2.6	https://docs.apiyi.com	2026-11-05	facts only\npriority-table-2026	A table of Priority prices in a program for Codex, 2026	https://developers.openai.com/api/docs/guides/priority-processing	2026-11-24	facts only\nthird-party-code	A program's own table of prices	https://platform.openai.com/docs/pricing	2026-11-24	facts only\ntiktoken	tiktoken 0.14.0	https://github.com/openai/tiktoken	2026-11-24	MIT\n";

// src/pricing/context.ts
var LONG_CONTEXT_THRESHOLD = 272e3;

// src/pricing/data-lines.ts
var REPEATED = "~";
var SHORTEST_NUMBERED = 5;
function dataLines(text) {
  const shown = [];
  let above = [];
  return text.split("\n").filter((line) => line !== "").map((line) => {
    above = line.split("	").map((cell, column) => {
      const texts = shown[column] ??= [];
      if (cell === REPEATED) return above[column] ?? "";
      if (cell.startsWith(REPEATED)) return texts[Number(cell.slice(1))] ?? "";
      if (cell.length >= SHORTEST_NUMBERED) texts.push(cell);
      return cell;
    });
    return above.join("	");
  });
}

// src/pricing/day.ts
var PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
function parseDay(text) {
  const match = PATTERN.exec(text.trim());
  if (!match) return void 0;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(Date.UTC(year, month - 1, date));
  const isDay2 = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isDay2 ? match[0] : void 0;
}

// src/pricing/meter.ts
var UNITS = {
  token: { per: 1e6, whole: true },
  character: { per: 1e6, whole: true },
  call: { per: 1e3, whole: true },
  session: { per: 1, whole: true },
  image: { per: 1, whole: true },
  second: { per: 1, whole: false },
  minute: { per: 1, whole: false },
  hour: { per: 1, whole: false },
  "GB-day": { per: 1, whole: false }
};
function meter(unit, label, kind = "use", modality, uncached) {
  return { unit, ...UNITS[unit], label, kind, modality, uncached };
}
function picture(quality, size) {
  return meter("image", `${quality === "" ? "" : `${quality} `}image of ${size}`);
}
var METERS = {
  input: meter("token", "text input", "input", "text"),
  cached_input: meter("token", "cached text input", "cached", "text", "input"),
  cache_write: meter("token", "cache writes (30 min)", "write", "text"),
  cache_write_12h: meter("token", "cache writes (12 h)", "write", "text"),
  output: meter("token", "text output", "output", "text"),
  audio_input: meter("token", "audio input", "input", "audio"),
  cached_audio_input: meter("token", "cached audio input", "cached", "audio", "audio_input"),
  audio_output: meter("token", "audio output", "output", "audio"),
  image_input: meter("token", "image input", "input", "image"),
  cached_image_input: meter("token", "cached image input", "cached", "image", "image_input"),
  image_output: meter("token", "image output", "output", "image"),
  training: meter("token", "training", "training"),
  training_hour: meter("hour", "reinforcement fine-tuning", "training"),
  image_256x256: picture("", "256x256"),
  image_512x512: picture("", "512x512"),
  image_1024x1024: picture("", "1024x1024"),
  image_standard_1024x1024: picture("standard", "1024x1024"),
  image_standard_1024x1792: picture("standard", "1024x1792"),
  image_standard_1792x1024: picture("standard", "1792x1024"),
  image_hd_1024x1024: picture("HD", "1024x1024"),
  image_hd_1024x1792: picture("HD", "1024x1792"),
  image_hd_1792x1024: picture("HD", "1792x1024"),
  video_720p: meter("second", "720p video"),
  video_1024p: meter("second", "1024p video"),
  video_1080p: meter("second", "1080p video"),
  minute: meter("minute", "audio"),
  standby_minute: meter("minute", "standby"),
  character: meter("character", "text to speech"),
  call: meter("call", "tool calls"),
  session: meter("session", "sessions"),
  container_minute_1gb: meter("minute", "1 GB container"),
  container_minute_4gb: meter("minute", "4 GB container"),
  container_minute_16gb: meter("minute", "16 GB container"),
  container_minute_64gb: meter("minute", "64 GB container"),
  gb_day: meter("GB-day", "storage")
};
var METER_NAMES = Object.keys(METERS);
function isMeter(text) {
  return Object.prototype.hasOwnProperty.call(METERS, text);
}
function isWholeUnit(meter2) {
  return METERS[meter2].whole;
}
function perOf(meter2) {
  return METERS[meter2].per;
}
function uncachedMeter(meter2) {
  return METERS[meter2].uncached;
}
var MODALITY_METERS = {
  text: metersOf("text"),
  audio: metersOf("audio"),
  image: metersOf("image")
};
function metersOf(modality) {
  const find = (kind) => {
    const found = METER_NAMES.find(
      (name) => METERS[name].modality === modality && METERS[name].kind === kind
    );
    if (found === void 0) throw new Error(`no ${kind} meter of ${modality}`);
    return found;
  };
  return { input: find("input"), cached: find("cached"), output: find("output") };
}

// src/pricing/likely-slip.ts
var import_fastest_levenshtein = __toESM(require_mod());
function allowed(length) {
  return length < 6 ? 1 : 2;
}
function slipIndex(ids) {
  const index = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const bare = bareOf(id);
    const digits = digitsOf(bare);
    const alike = index.get(digits);
    if (alike) alike.push({ id, bare });
    else index.set(digits, [{ id, bare }]);
  }
  return index;
}
function likelySlip(text, index) {
  const bare = bareOf(text.slice(0, 100));
  let best;
  let least = allowed(bare.length) + 1;
  for (const { id, bare: other } of index.get(digitsOf(bare)) ?? []) {
    if (Math.abs(other.length - bare.length) >= least) continue;
    const steps = isSwap(bare, other) ? 1 : (0, import_fastest_levenshtein.distance)(bare, other);
    if (steps < least) {
      best = id;
      least = steps;
    }
  }
  return best;
}
function bareOf(id) {
  return id.toLowerCase().replace(/[\s._/-]+/g, "");
}
function digitsOf(bare) {
  return bare.replace(/\D+/g, "");
}
function isSwap(one, other) {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

// src/pricing/period.ts
function isInForce({ from, until }, day2) {
  return (from === null || from <= day2) && (until === null || day2 < until);
}

// src/pricing/quote.ts
var LONGEST = 80;
var UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|[^\S ]/gu;
var PLAIN = /^[ !#-[\]-~]*$/;
function quote(text) {
  if (text.length <= LONGEST && PLAIN.test(text)) return `"${text}"`;
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  const kept = characters.slice(0, LONGEST).join("");
  const shown = JSON.stringify(kept).replace(UNSEEN, written);
  return characters.length > LONGEST ? `${shown.slice(0, -1)}…"` : shown;
}
function written(character) {
  const code = character.codePointAt(0) ?? 0;
  return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// src/pricing/aliases.ts
var SNAPSHOT = /-\d{4}-\d{2}-\d{2}$/;
function normalizeModelId(text) {
  const id = text.trim().toLowerCase();
  return id.startsWith("openai/") ? id.slice("openai/".length) : id;
}
var LATEST = "9999-12-31";
function findModel(text, names, day2) {
  const id = normalizeModelId(text);
  const alias = aliasOn(id, names, day2);
  if (alias !== void 0 && names.has(alias)) return alias;
  if (names.has(id)) return id;
  return id.startsWith("ft:") ? findFineTuned(id, names, day2) : void 0;
}
function findLatestModel(text, names) {
  return findModel(text, names, LATEST);
}
function aliasOn(id, { aliases: aliases2 }, day2) {
  return aliases2.get(id)?.find((period) => isInForce(period, day2))?.model;
}
function findFineTuned(id, names, day2) {
  const [, base = "", ...rest] = id.split(":");
  const variant = rest.length === 1 && rest[0] === "data-sharing" ? ":data-sharing" : "";
  const fineTuned = aliasOn(`ft:${base}`, names, day2)?.slice("ft:".length);
  for (const candidate of [base, aliasOn(base, names, day2), fineTuned]) {
    if (candidate !== void 0 && names.has(`ft:${candidate}${variant}`)) return `ft:${candidate}${variant}`;
  }
  return void 0;
}
function resolveModel(text, names, day2) {
  const model = findModel(text, names, day2);
  const since = firstDayOf(text, names, model === void 0);
  if (since !== void 0 && day2 < since) {
    throw new PricingError(`${quote(text)} has no price on ${day2}: there is such a model since ${since}.`);
  }
  if (model !== void 0) return model;
  throw new PricingError(`unknown model ${quote(text)}. ${suggestion(text, names)}`);
}
function firstDayOf(text, names, isNoModel) {
  const id = normalizeModelId(text);
  const [prefix, base = id] = id.startsWith("ft:") ? id.split(":") : [];
  const fineTuned = prefix === void 0 ? [] : names.aliases.get(`ft:${base}`) ?? [];
  const starts = [...names.aliases.get(base) ?? [], ...fineTuned].filter(({ from, until }) => from !== null && (isNoModel || until !== null)).map(({ from }) => from ?? LATEST).filter((from) => findModel(text, names, from) !== void 0);
  return starts.sort()[0];
}
function suggestion(text, names) {
  const id = normalizeModelId(text);
  const base = id.replace(SNAPSHOT, "");
  if (base !== id && findLatestModel(base, names) !== void 0) {
    return `No such snapshot of "${base}" is listed. OPENAI_MODELS() lists the models; a rate of your own can be added to the Rates sheet.`;
  }
  const known = id.startsWith("ft:") ? id.split(":", 2).join(":") : id;
  const nearest = likelySlip(known, slipsOf(names));
  const hint = nearest === void 0 ? "" : `Did you mean "${nearest}"? `;
  return `${hint}OPENAI_MODELS() lists them.`;
}
var INDEXES = /* @__PURE__ */ new WeakMap();
function slipsOf(names) {
  let index = INDEXES.get(names);
  if (index === void 0) {
    index = slipIndex([...names.models(), ...names.aliases.keys()]);
    INDEXES.set(names, index);
  }
  return index;
}

// src/pricing/model-facts.ts
function factOf(text, day2, names, facts) {
  const id = normalizeModelId(text);
  const own = facts.models.get(id);
  const model = findModel(text, names, day2);
  const base = model === void 0 ? void 0 : facts.models.get(model);
  if (base === void 0 || base.model === id) return own;
  const starts = (facts.aliases.get(id) ?? []).map(({ from }) => from).filter((from) => from !== null);
  return {
    ...base,
    released: own?.released ?? starts.sort()[0] ?? base.released,
    shutdown: own?.shutdown ?? base.shutdown,
    contextWindow: own?.contextWindow ?? base.contextWindow,
    note: own?.note ?? base.note
  };
}

// src/pricing/missing-price.ts
function explainMissing(rates, fact, asked) {
  const { model, meter: meter2, tier, day: day2, band } = asked;
  const ofMeter = rates.filter((rate) => rate.meter === meter2);
  if (ofMeter.length === 0) {
    return `"${model}" has no ${meter2} price. It is priced by ${unique(rates.map((rate) => rate.meter)).join(", ")}.`;
  }
  const ofTier = ofMeter.filter((rate) => rate.tier === tier);
  if (ofTier.length === 0) {
    const tiers = unique(ofMeter.map((rate) => rate.tier));
    return `"${model}" has no ${meter2} price in the ${tier} tier. It has: ${tiers.join(", ")}.`;
  }
  if (ofTier.some((rate) => isInForce(rate, day2))) {
    return `"${model}" has no ${tier} ${band ?? "short"}-context ${meter2} price: it is not sold, or its price is not known.`;
  }
  const released = fact?.released ?? null;
  const notYet = released !== null && day2 < released ? ` It was released on ${released}.` : "";
  return `"${model}" has no ${tier} ${meter2} price on ${day2}: ${explainDay(ofTier, day2)}.${notYet}`;
}
function explainDay(periods, day2) {
  const starts = unique(periods.map(({ from }) => from).filter(isDay)).sort();
  const ends = unique(periods.map(({ until }) => until).filter(isDay)).sort();
  const next = starts.find((start) => day2 < start);
  const last = ends.filter((end) => end <= day2).pop();
  if (last !== void 0 && next !== void 0) return `from ${last} until ${next} none is known`;
  if (next !== void 0) return `its first known one is from ${next}`;
  return `the last known one ended on ${last ?? "an unknown day"}`;
}
function isDay(day2) {
  return day2 !== null;
}
function unique(values) {
  return [...new Set(values)];
}

// src/pricing/rate-table.ts
var RateTable = class _RateTable {
  /** @param facts read when an id is not a model's own, or what is known of it is asked for */
  constructor(source, facts) {
    this.source = source;
    this.facts = facts;
    this.names = new Set(source.models);
  }
  source;
  facts;
  names;
  byModel = /* @__PURE__ */ new Map();
  /** A table of rates in any order. */
  static of(rates, facts) {
    const byModel = grouped(rates, (rate) => rate.model);
    return new _RateTable(
      { models: [...byModel.keys()], ratesOf: (model) => byModel.get(model) ?? [], all: () => rates },
      facts
    );
  }
  get aliases() {
    return this.facts().aliases;
  }
  /** What is known of a model beyond its prices, by its canonical id. */
  factOf(model) {
    return this.facts().models.get(model);
  }
  /** What is known of an id as a person writes it: a snapshot has days of its own. */
  factOfId(id, day2) {
    return factOf(id, day2, this, this.facts());
  }
  /** Every rate, in the order in which it is listed. */
  get rates() {
    return this.source.all();
  }
  has(model) {
    return this.names.has(model);
  }
  models() {
    return this.source.models;
  }
  /** Every rate of a model. */
  ratesOf(model) {
    return this.source.ratesOf(model);
  }
  /** The rate in force, or undefined. A user's override goes before a rate of a source, an exact band before `any`. */
  find(query) {
    const inForce = this.rowsOf(query).filter((rate) => isInForce(rate, query.day));
    const band = query.band ?? "short";
    const fitting = inForce.filter((rate) => rate.context.band === band);
    const candidates = fitting.length > 0 ? fitting : inForce.filter((rate) => rate.context.band === "any");
    return candidates.find((rate) => rate.override) ?? candidates[0];
  }
  /** The rate in force. Throws a PricingError that says which of model, meter, tier, day or band has no price. */
  get(query) {
    const rate = this.find(query);
    if (rate === void 0) {
      throw new PricingError(explainMissing(this.ratesOf(query.model), this.factOf(query.model), query));
    }
    return rate;
  }
  /** The number of input tokens up to which a request is short context; undefined for a model with one band. */
  threshold(query) {
    for (const rate of this.rowsOf(query)) {
      if (rate.context.band !== "any" && isInForce(rate, query.day)) return rate.context.threshold;
    }
    return void 0;
  }
  rowsOf(query) {
    let rows = this.byModel.get(query.model);
    if (!rows) {
      rows = grouped(this.source.ratesOf(query.model), (rate) => keyOf(rate.meter, rate.tier));
      this.byModel.set(query.model, rows);
    }
    return rows.get(keyOf(query.meter, query.tier)) ?? [];
  }
};
function keyOf(meter2, tier) {
  return `${meter2} ${tier}`;
}
function grouped(rates, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const rate of rates) {
    const key = keyOf2(rate);
    const group = groups.get(key);
    if (group) group.push(rate);
    else groups.set(key, [rate]);
  }
  return groups;
}

// src/pricing/tier.ts
var TIERS = ["standard", "batch", "flex", "priority", "ultrafast"];
function parseTier(text) {
  const name = text.trim().toLowerCase();
  if (name === "fast") return "priority";
  return TIERS.find((tier) => tier === name);
}

// src/pricing/bundled.ts
var table;
function modelFacts() {
  return FACTS;
}
var aliases;
var models;
var FACTS = {
  get aliases() {
    return aliases ??= readAliases();
  },
  get models() {
    return models ??= readModels();
  }
};
function readAliases() {
  const aliases2 = /* @__PURE__ */ new Map();
  for (const row of records(aliases_default)) {
    const alias = field(row, "alias");
    const period = {
      model: field(row, "model"),
      from: optionalDay(row, "from"),
      until: optionalDay(row, "until")
    };
    const known = aliases2.get(alias);
    if (known) known.push(period);
    else aliases2.set(alias, [period]);
  }
  return aliases2;
}
function readModels() {
  return new Map(records(models_default).map((row) => [field(row, "model"), modelFact(row)]));
}
function modelFact(row) {
  const contextWindow = field(row, "context_window");
  const reasoning = field(row, "reasoning");
  return {
    model: field(row, "model"),
    released: optionalDay(row, "released"),
    shutdown: optionalDay(row, "shutdown"),
    contextWindow: contextWindow === "" ? null : Number(contextWindow),
    encoding: field(row, "encoding") || null,
    reasons: reasoning === "" ? null : reasoning === "yes",
    images: field(row, "images"),
    note: field(row, "note")
  };
}
function bundledTable() {
  table ??= new RateTable(bundledRates(), modelFacts);
  return table;
}
function bundledSources() {
  return records(sources_default).map((row) => ({
    id: field(row, "id"),
    title: field(row, "title"),
    url: field(row, "url"),
    checked: day(row, "checked")
  }));
}
function bundledRates() {
  const [header = "", ...lines] = dataLines(rates_default);
  const names = header.split("	");
  const sources = new Map(bundledSources().map((source) => [source.id, source]));
  const linesByModel = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const model = line.slice(0, line.indexOf("	"));
    const known = linesByModel.get(model);
    if (known) known.push(line);
    else linesByModel.set(model, [line]);
  }
  const models2 = [...linesByModel.keys()];
  const read = /* @__PURE__ */ new Map();
  const ratesOf2 = (model) => {
    let rates = read.get(model);
    if (!rates) {
      rates = (linesByModel.get(model) ?? []).flatMap((line) => ratesOfLine(recordOf(names, line), sources));
      read.set(model, rates);
    }
    return rates;
  };
  return { models: models2, ratesOf: ratesOf2, all: () => models2.flatMap(ratesOf2) };
}
function ratesOfLine(row, sources) {
  const source = sources.get(field(row, "source"));
  if (!source) throw new Error(`rates.tsv: unknown source ${field(row, "source")}`);
  const common = { ...commonOf(row), source: source.title, checked: source.checked, override: false };
  return field(row, "prices").split(", ").map((priced) => ({ ...common, ...priceOf(priced) }));
}
function commonOf(row) {
  const tier = parseTier(field(row, "tier"));
  if (tier === void 0) throw new Error(`rates.tsv: bad tier of ${field(row, "model")}`);
  return {
    model: field(row, "model"),
    tier,
    context: context(row),
    from: optionalDay(row, "from"),
    until: optionalDay(row, "until"),
    note: field(row, "note")
  };
}
function priceOf(text) {
  const [meter2 = "", price = ""] = text.split(" ");
  if (!isMeter(meter2) || price === "") throw new Error(`rates.tsv: bad price ${text}`);
  return { meter: meter2, price, per: perOf(meter2) };
}
function context(row) {
  const band = field(row, "context");
  return band === "short" || band === "long" ? { band, threshold: Number(field(row, "threshold")) || LONG_CONTEXT_THRESHOLD } : { band: "any" };
}
function records(text) {
  const [header = "", ...lines] = dataLines(text);
  const names = header.split("	");
  return lines.map((line) => recordOf(names, line));
}
function recordOf(names, line) {
  const values = line.split("	");
  return new Map(names.map((name, index) => [name, values[index] ?? ""]));
}
function field(row, name) {
  const value = row.get(name);
  if (value === void 0) throw new Error(`data file without column ${name}`);
  return value;
}
function day(row, name) {
  const value = parseDay(field(row, name));
  if (value === void 0) throw new Error(`data file: ${name} ${field(row, name)} is no day`);
  return value;
}
function optionalDay(row, name) {
  return field(row, name) === "" ? null : day(row, name);
}

// cli/rates-file.ts
async function ratesOf(file) {
  if (file !== void 0) throw new Error("not yet");
  return Promise.resolve(bundledTable());
}

// src/sql/dialect.ts
var ENGINES = ["bigquery", "duckdb", "postgres", "clickhouse", "snowflake", "spark"];
function quoted(text) {
  return `'${text.replace(/'/g, "''")}'`;
}

// node_modules/@noble/hashes/esm/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
}
function abytes(b, ...lengths) {
  if (!isBytes(b))
    throw new Error("Uint8Array expected");
  if (lengths.length > 0 && !lengths.includes(b.length))
    throw new Error("Uint8Array expected of length " + lengths + ", got length=" + b.length);
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("Hash instance has been destroyed");
  if (checkFinished && instance.finished)
    throw new Error("Hash#digest() has already been called");
}
function aoutput(out, instance) {
  abytes(out);
  const min2 = instance.outputLen;
  if (out.length < min2) {
    throw new Error("digestInto() expects output buffer of length at least " + min2);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new Error("string expected");
  return new Uint8Array(new TextEncoder().encode(str));
}
function toBytes(data) {
  if (typeof data === "string")
    data = utf8ToBytes(data);
  abytes(data);
  return data;
}
var Hash = class {
};
function createHasher(hashCons) {
  const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
  const tmp = hashCons();
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.create = () => hashCons();
  return hashC;
}

// node_modules/@noble/hashes/esm/_md.js
function setBigUint64(view, byteOffset, value, isLE) {
  if (typeof view.setBigUint64 === "function")
    return view.setBigUint64(byteOffset, value, isLE);
  const _32n = BigInt(32);
  const _u32_max = BigInt(4294967295);
  const wh = Number(value >> _32n & _u32_max);
  const wl = Number(value & _u32_max);
  const h = isLE ? 4 : 0;
  const l = isLE ? 0 : 4;
  view.setUint32(byteOffset + h, wh, isLE);
  view.setUint32(byteOffset + l, wl, isLE);
}
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class extends Hash {
  constructor(blockLen, outputLen, padOffset, isLE) {
    super();
    this.finished = false;
    this.length = 0;
    this.pos = 0;
    this.destroyed = false;
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    data = toBytes(data);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        continue;
      }
      buffer.set(data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
      }
    }
    this.length += data.length;
    this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    clean(this.buffer.subarray(pos));
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      pos = 0;
    }
    for (let i = pos; i < blockLen; i++)
      buffer[i] = 0;
    setBigUint64(view, blockLen - 8, BigInt(this.length * 8), isLE);
    this.process(view, 0);
    const oview = createView(out);
    const len = this.outputLen;
    if (len % 4)
      throw new Error("_sha2: outputLen should be aligned to 32bit");
    const outLen = len / 4;
    const state = this.get();
    if (outLen > state.length)
      throw new Error("_sha2: outputLen bigger than state");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneInto(to) {
    to || (to = new this.constructor());
    to.set(...this.get());
    const { blockLen, buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (length % blockLen)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/esm/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA256 = class extends HashMD {
  constructor(outputLen = 32) {
    super(64, outputLen, 8, false);
    this.A = SHA256_IV[0] | 0;
    this.B = SHA256_IV[1] | 0;
    this.C = SHA256_IV[2] | 0;
    this.D = SHA256_IV[3] | 0;
    this.E = SHA256_IV[4] | 0;
    this.F = SHA256_IV[5] | 0;
    this.G = SHA256_IV[6] | 0;
    this.H = SHA256_IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var sha256 = /* @__PURE__ */ createHasher(() => new SHA256());

// src/pricing/rate-info.ts
function describeRates(rates) {
  const hash = contentHash(rates);
  const checked = /* @__PURE__ */ new Map();
  for (const rate of rates) {
    const known = checked.get(rate.source);
    if (rate.checked !== null && (known === void 0 || known < rate.checked))
      checked.set(rate.source, rate.checked);
  }
  const newestFirst = [...checked].sort(
    ([nameA, a], [nameB, b]) => a === b ? nameA < nameB ? -1 : 1 : a < b ? 1 : -1
  );
  const updated = newestFirst[0]?.[1] ?? null;
  return {
    version: `${updated ?? "undated"}.${hash.slice(0, 8)}`,
    updated,
    source: newestFirst.map(([source]) => source).join("; "),
    hash,
    overrides: rates.filter((rate) => rate.override).length
  };
}
function contentHash(rates) {
  const lines = rates.map(
    (rate) => JSON.stringify([
      rate.model,
      rate.meter,
      rate.tier,
      rate.context,
      rate.price.includes(".") ? rate.price.replace(/\.?0+$/, "") : rate.price,
      rate.per,
      rate.from,
      rate.until,
      rate.source,
      rate.checked,
      rate.note,
      rate.override
    ])
  );
  const bytes = sha256(utf8(lines.sort().join("\n")));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function utf8(text) {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 55296 && code <= 57343 ? 65533 : code;
    if (point < 128) {
      bytes[length++] = point;
    } else {
      const more = point < 2048 ? 1 : point < 65536 ? 2 : 3;
      bytes[length++] = 255 << 7 - more & 255 | point >> 6 * more;
      for (let shift = 6 * (more - 1); shift >= 0; shift -= 6) {
        bytes[length++] = 128 | point >> shift & 63;
      }
    }
  }
  return bytes.subarray(0, length);
}

// src/sql/problems.ts
var PROBLEMS = [
  { code: "no day", what: "the day is NULL" },
  { code: "unknown tier", what: "no service tier that OpenAI sells" },
  { code: "unknown model", what: "no model or alias of the rate table on that day" },
  {
    code: "bad count",
    what: "a count is negative or above 2^53 - 1, input_tokens is NULL, or requests is below 1"
  },
  {
    code: "cached above input",
    what: "the parts of input_tokens, cached_tokens or output_tokens are more than the whole"
  },
  {
    code: "needs requests",
    what: "more input than the long-context threshold of its model, and requests is NULL: one long request, or many short ones"
  },
  {
    code: "needs audio and image tokens",
    what: "the model has prices for audio or image tokens, and the columns that say how many are NULL"
  },
  { code: "unknown meter", what: "no meter of that name (charges only)" },
  { code: "no price", what: "a price that the line needs is not known on that day, in that tier" }
];
function problemNumber(code) {
  return PROBLEMS.findIndex((problem) => problem.code === code) + 1;
}

// src/sql/tiers.ts
var STANDARD_WORDS = ["", "default", "auto"];
var OTHER_WORDS = ["fast"];
var TIER_ROWS = [
  ...TIERS.map((tier) => ({ tier, pricedAs: tier, free: false, words: wordsOf(tier) })),
  {
    tier: "incentivized-tier",
    pricedAs: "standard",
    free: true,
    words: ["incentivized-tier", "incentivized_tier", "incentivized tier"]
  },
  { tier: "scale", pricedAs: null, free: false, words: ["scale"] }
];
function wordsOf(tier) {
  const others = OTHER_WORDS.filter((word) => parseTier(word) === tier);
  return [tier, ...others, ...tier === "standard" ? STANDARD_WORDS : []];
}

// src/sql/usage-columns.ts
var USAGE_COLUMNS = [
  { name: "model", type: "text", what: "the model id, as logged" },
  { name: "service_tier", type: "text", what: "the tier; NULL, default and auto are standard" },
  { name: "day", type: "day", what: "the UTC day of the request" },
  {
    name: "requests",
    type: "integer",
    what: "1 where a line is one request, else how many it adds up; NULL is not known"
  },
  { name: "input_tokens", type: "integer", what: "all input, cached tokens and cache writes included" },
  { name: "cached_tokens", type: "integer", what: "cached input, a part of input_tokens; NULL is none" },
  {
    name: "cache_write_tokens",
    type: "integer",
    what: "input written to the cache, a part of input_tokens; NULL is none"
  },
  { name: "output_tokens", type: "integer", what: "all output, reasoning included; NULL is none" },
  {
    name: "input_audio_tokens",
    type: "integer",
    what: "audio input that is not cached, a part of input_tokens"
  },
  { name: "input_cached_audio_tokens", type: "integer", what: "cached audio, a part of cached_tokens" },
  { name: "output_audio_tokens", type: "integer", what: "audio output, a part of output_tokens" },
  {
    name: "input_image_tokens",
    type: "integer",
    what: "image input that is not cached, a part of input_tokens"
  },
  { name: "input_cached_image_tokens", type: "integer", what: "cached images, a part of cached_tokens" },
  { name: "output_image_tokens", type: "integer", what: "image output, a part of output_tokens" }
];
var CHARGE_COLUMNS = [
  { name: "model", type: "text", what: "the model or tool: whisper-1, web-search, sora-2" },
  { name: "meter", type: "text", what: "what is counted: minute, call, video_720p, gb_day" },
  { name: "service_tier", type: "text", what: "the tier; NULL, default and auto are standard" },
  { name: "context", type: "text", what: "long for a long-context price, else NULL" },
  { name: "day", type: "day", what: "the UTC day of the use" },
  { name: "quantity", type: "amount", what: "how many of the meter's unit, with at most 9 decimals" }
];
var TOKEN_CHARGES = [
  {
    meter: "input",
    whole: "input_tokens",
    parts: ["cached_tokens", "cache_write_tokens", "input_audio_tokens", "input_image_tokens"]
  },
  {
    meter: "cached_input",
    whole: "cached_tokens",
    parts: ["input_cached_audio_tokens", "input_cached_image_tokens"]
  },
  { meter: "cache_write", whole: "cache_write_tokens", parts: [] },
  { meter: "output", whole: "output_tokens", parts: ["output_audio_tokens", "output_image_tokens"] },
  { meter: "audio_input", whole: "input_audio_tokens", parts: [] },
  { meter: "cached_audio_input", whole: "input_cached_audio_tokens", parts: [] },
  { meter: "audio_output", whole: "output_audio_tokens", parts: [] },
  { meter: "image_input", whole: "input_image_tokens", parts: [] },
  { meter: "cached_image_input", whole: "input_cached_image_tokens", parts: [] },
  { meter: "image_output", whole: "output_image_tokens", parts: [] }
];
var TEXT_CHARGES = TOKEN_CHARGES.filter(({ meter: meter2 }) => METERS[meter2].modality === "text");
var OTHER_CHARGES = TOKEN_CHARGES.filter(({ meter: meter2 }) => METERS[meter2].modality !== "text");
var TOKEN_COLUMNS = TOKEN_CHARGES.map(({ whole }) => whole);
var FLAGS = {
  /** How much of the input, the output and the cached tokens is audio or images: asked of models that price them apart. */
  openInput: 2 ** TOKEN_CHARGES.length,
  openOutput: 2 ** (TOKEN_CHARGES.length + 1),
  openCached: 2 ** (TOKEN_CHARGES.length + 2),
  /** How many requests it adds up: asked above the long-context threshold. */
  openRequests: 2 ** (TOKEN_CHARGES.length + 3),
  partsAboveWhole: 2 ** (TOKEN_CHARGES.length + 4),
  /** Output that is said to be text: refused by models that give none. */
  textOutput: 2 ** (TOKEN_CHARGES.length + 6),
  badCount: 2 ** (TOKEN_CHARGES.length + 5)
};
function chargeBit(charge) {
  return 2 ** TOKEN_CHARGES.indexOf(charge);
}

// src/sql/steps.ts
var LARGEST_COUNT = "9007199254740991";
var BAD_COUNT = -1;
function inSteps(steps, last) {
  const ctes = steps.map(([name, select]) => `${name} AS (
${indented(select)}
)`);
  return `WITH ${ctes.join(", ")}
${last}`;
}
function indented(text) {
  return text.replace(/^/gm, "  ");
}
function list(parts) {
  return parts.join(",\n  ");
}
function loweredSql(d, column) {
  return `LOWER(${d.trim(column)})`;
}
function idSql(d, lowered) {
  return `CASE WHEN ${d.startsWith(lowered, "openai/")} THEN SUBSTR(${lowered}, 8) ELSE ${lowered} END`;
}
function keySql(d, id, whole) {
  const base = `'ft:' || ${d.part(id, 2)}`;
  const listed = whole.length === 0 ? "" : `WHEN ${id} IN (${whole.map(quoted).join(", ")}) THEN ${id} `;
  const sharing = `CASE WHEN ${id} = ${base} || ':data-sharing' THEN ':data-sharing' ELSE '' END`;
  return `CASE ${listed}WHEN ${d.startsWith(id, "ft:")} THEN ${base} || ${sharing} ELSE ${id} END`;
}
function tierSql(lowered) {
  const cases = TIER_ROWS.flatMap(
    ({ tier, words }) => words.map((word) => `WHEN ${lowered} = ${quoted(word)} THEN ${quoted(tier)}`)
  );
  return `CASE WHEN ${lowered} IS NULL THEN 'standard' ${cases.join(" ")} END`;
}
function countSql(column, blank) {
  const valid = `WHEN ${column} BETWEEN 0 AND ${LARGEST_COUNT} THEN ${column}`;
  return blank === BAD_COUNT ? `CASE ${valid} ELSE ${BAD_COUNT} END` : `CASE ${valid} WHEN ${column} IS NULL THEN ${blank} ELSE ${BAD_COUNT} END`;
}
var HELPERS = {
  day: "rs_day",
  text: "rs_text",
  id: "rs_id",
  tierText: "rs_tier_text",
  tier: "rs_tier",
  requests: "rs_requests",
  /** What there is to say of a line, as FLAGS. */
  flags: "rs_flags"
};
function countName(column) {
  return `rs_${column}`;
}
function tokensSql({ whole, parts }, alias, name = countName) {
  return [whole, ...parts].map((column) => `${alias}.${name(column)}`).join(" - ");
}
function countColumns(alias) {
  return [
    `CASE WHEN ${alias}.requests BETWEEN 1 AND ${LARGEST_COUNT} THEN ${alias}.requests WHEN ${alias}.requests IS NULL THEN 0 ELSE ${BAD_COUNT} END AS ${HELPERS.requests}`,
    ...TOKEN_COLUMNS.map(
      (column) => `${countSql(`${alias}.${column}`, column === "input_tokens" ? BAD_COUNT : 0)} AS ${countName(column)}`
    ),
    `${openBits(alias).join("\n    + ")} AS rs_open`
  ];
}
function openBits(alias) {
  const untold = (audio, image) => `${alias}.${audio} IS NULL AND ${alias}.${image} IS NULL`;
  const others = `(${alias}.input_audio_tokens > 0 OR ${alias}.input_image_tokens > 0)`;
  return [
    bit(
      `${untold("input_audio_tokens", "input_image_tokens")} AND ${alias}.input_tokens > 0`,
      FLAGS.openInput
    ),
    bit(
      `${untold("output_audio_tokens", "output_image_tokens")} AND ${alias}.output_tokens > 0`,
      FLAGS.openOutput
    ),
    bit(
      `${untold("input_cached_audio_tokens", "input_cached_image_tokens")} AND ${others} AND ${alias}.cached_tokens > 0`,
      FLAGS.openCached
    ),
    bit(`${alias}.requests IS NULL`, FLAGS.openRequests),
    bit(
      `COALESCE(${alias}.output_audio_tokens, ${alias}.output_image_tokens) IS NOT NULL AND ${alias}.output_tokens > COALESCE(${alias}.output_audio_tokens, 0) + COALESCE(${alias}.output_image_tokens, 0)`,
      FLAGS.textOutput
    )
  ];
}
function chargeColumns(alias) {
  return [
    ...TOKEN_CHARGES.map((charge) => `${tokensSql(charge, alias)} AS ${tokensName(charge)}`),
    flagsColumn(alias)
  ];
}
function flagsColumn(alias) {
  const counts = [HELPERS.requests, ...TOKEN_COLUMNS.map(countName)];
  const split = TOKEN_CHARGES.filter(({ parts }) => parts.length > 0);
  const flags = [
    `${alias}.rs_open`,
    ...TOKEN_CHARGES.map((charge) => bit(`${tokensSql(charge, alias)} > 0`, chargeBit(charge))),
    bit(counts.map((name) => `${alias}.${name} < 0`).join(" OR "), FLAGS.badCount),
    bit(split.map((charge) => `${tokensSql(charge, alias)} < 0`).join(" OR "), FLAGS.partsAboveWhole)
  ];
  return `${flags.join("\n    + ")} AS ${HELPERS.flags}`;
}
function bit(when, value) {
  return `CASE WHEN ${when} THEN ${value} ELSE 0 END`;
}
function tokensName({ meter: meter2 }) {
  return `rs_q_${meter2}`;
}
function problemSql(d) {
  const has = (flag) => d.hasBit(`n.${HELPERS.flags}`, flag);
  const lacks = (flag) => `(${has(flag)} AND ${d.hasBit("p.refused", flag)})`;
  const open = [FLAGS.openInput, FLAGS.openOutput, FLAGS.openCached];
  return `CASE WHEN p.canonical IS NULL THEN
      CASE WHEN n.${HELPERS.day} IS NULL THEN ${problemNumber("no day")}
        WHEN n.${HELPERS.tier} IS NULL THEN ${problemNumber("unknown tier")} ELSE ${problemNumber("unknown model")} END
    WHEN NOT (${d.anyBit(`n.${HELPERS.flags}`, "p.refused")}) THEN 0
    WHEN ${has(FLAGS.badCount)} THEN ${problemNumber("bad count")}
    WHEN ${has(FLAGS.partsAboveWhole)} THEN ${problemNumber("cached above input")}
    WHEN ${lacks(FLAGS.openRequests)} THEN ${problemNumber("needs requests")}
    WHEN ${open.map(lacks).join(" OR ")} THEN ${problemNumber("needs audio and image tokens")}
    ELSE ${problemNumber("no price")} END`;
}
function requestInputSql(d, alias) {
  const [input, requests] = [`${alias}.${countName("input_tokens")}`, `${alias}.${HELPERS.requests}`];
  return `CASE WHEN ${requests} > 1 AND ${input} > 0 THEN ${d.dividedUp(input, requests)} ELSE ${input} END`;
}

// src/sql/resolved.ts
function priceName(meter2) {
  return `p_${meter2}`;
}
function resolvedSql(price) {
  const always = FLAGS.badCount + FLAGS.partsAboveWhole;
  const missing = TOKEN_CHARGES.map(
    (charge) => `CASE WHEN prices.${priceName(charge.meter)} IS NULL THEN ${chargeBit(charge)} ELSE 0 END`
  );
  return `SELECT ${list([
    "ids.id",
    "ids.model AS canonical",
    "tiers.tier",
    "tiers.free",
    "GREATEST(ids.day_from, COALESCE(prices.day_from, ids.day_from)) AS day_from",
    "LEAST(ids.day_until, COALESCE(prices.day_until, ids.day_until)) AS day_until",
    `COALESCE(prices.input_from, ${BAD_COUNT}) AS input_from`,
    `COALESCE(prices.input_to, ${LARGEST_COUNT}) AS input_to`,
    "prices.context",
    `${always} + COALESCE(prices.needs, 0)
    + ${missing.join("\n    + ")} AS refused`,
    ...TOKEN_CHARGES.map(({ meter: meter2 }) => `${price(`prices.${priceName(meter2)}`)} AS ${priceName(meter2)}`)
  ])}
FROM ratesheet.ids AS ids CROSS JOIN ratesheet.tiers AS tiers
LEFT JOIN ratesheet.prices AS prices ON prices.model = ids.model AND prices.tier = tiers.priced_as
  AND prices.day_from < ids.day_until AND ids.day_from < prices.day_until`;
}

// src/sql/priced-usage.ts
var HELPER_NAMES = [
  ...Object.values(HELPERS),
  ...TOKEN_COLUMNS.map(countName),
  ...TOKEN_CHARGES.map(tokensName),
  "rs_open",
  "rs_other",
  "rs_canonical",
  "rs_free",
  "rs_context",
  ...TOKEN_CHARGES.map(({ meter: meter2 }) => `rs_${priceName(meter2)}`),
  "rs_problem"
];
function pricedUsageSql(d, { prices, wholeIds }) {
  const counted = `SELECT ${list([
    d.carry("u"),
    `u.day AS ${HELPERS.day}`,
    `${loweredSql(d, "u.model")} AS ${HELPERS.text}`,
    `${loweredSql(d, "u.service_tier")} AS ${HELPERS.tierText}`,
    ...countColumns("u")
  ])}
FROM ratesheet.usage AS u`;
  const named = `SELECT ${list([
    "c.*",
    `${idSql(d, `c.${HELPERS.text}`)} AS ${HELPERS.id}`,
    `${tierSql(`c.${HELPERS.tierText}`)} AS ${HELPERS.tier}`,
    ...chargeColumns("c"),
    `${OTHER_CHARGES.map(({ whole }) => `c.${countName(whole)}`).join(" + ")} AS rs_other`
  ])}
FROM counted AS c`;
  const matched = `SELECT ${list([
    "n.*",
    "p.canonical AS rs_canonical",
    "p.free AS rs_free",
    "p.context AS rs_context",
    ...TOKEN_CHARGES.map(({ meter: meter2 }) => `p.${priceName(meter2)} AS rs_${priceName(meter2)}`),
    `${problemSql(d)} AS rs_problem`
  ])}
FROM named AS n
LEFT JOIN resolved AS p ON p.id = ${keySql(d, `n.${HELPERS.id}`, wholeIds)} AND p.tier = n.${HELPERS.tier}
  AND n.${HELPERS.day} >= p.day_from AND n.${HELPERS.day} < p.day_until
  AND ${requestInputSql(d, "n")} BETWEEN p.input_from AND p.input_to`;
  const costOf = (charges) => d.cost(
    charges.map((charge) => ({
      quantity: `m.${tokensName(charge)}`,
      price: `m.rs_${priceName(charge.meter)}`
    })),
    `m.${countName("input_tokens")} + m.${countName("output_tokens")}`,
    prices
  );
  const cost3 = `CASE WHEN m.rs_other = 0 THEN ${costOf(TEXT_CHARGES)}
      ELSE ${costOf(TOKEN_CHARGES)} END`;
  const where = (free) => `CASE WHEN m.rs_problem = 0 AND m.rs_free = ${free} THEN ${cost3} WHEN m.rs_problem = 0 THEN ${d.zero(prices)} END`;
  return inSteps(
    [
      ["resolved", resolvedSql((column) => d.carriedPrice(column, prices))],
      ["counted", counted],
      ["named", named],
      ["matched", matched]
    ],
    `SELECT ${list([
      d.carried("m", HELPER_NAMES),
      "m.rs_canonical AS canonical_model",
      `m.${HELPERS.tier} AS canonical_tier`,
      "m.rs_context AS context",
      `${where(0)} AS list_cost`,
      `${where(1)} AS free_list_cost`,
      `${problemText("m.rs_problem")} AS problem`
    ])}
FROM matched AS m`
  );
}
function problemText(column) {
  const cases = PROBLEMS.map(({ code }) => `WHEN ${problemNumber(code)} THEN '${code}'`);
  return `CASE ${column} ${cases.join(" ")} END`;
}

// src/sql/daily-cost.ts
var GROUP = ["rs_model", "rs_service_tier", HELPERS.day, HELPERS.flags, "rs_band_input"];
var SHOWN = ["input_tokens", "cached_tokens", "cache_write_tokens", "output_tokens"];
function dailyCostSql(d, { prices, wholeIds, thresholds }) {
  const counted = `SELECT ${list([
    "COALESCE(u.model, '') AS rs_model",
    "COALESCE(u.service_tier, '') AS rs_service_tier",
    `u.day AS ${HELPERS.day}`,
    ...countColumns("u")
  ])}
FROM ratesheet.usage AS u`;
  const valued = `SELECT ${list([
    "c.rs_model",
    "c.rs_service_tier",
    `c.${HELPERS.day}`,
    `c.${HELPERS.requests}`,
    ...TOKEN_COLUMNS.map((column) => `c.${countName(column)}`),
    flagsColumn("c"),
    `${bandInputSql(requestInputSql(d, "c"), thresholds)} AS rs_band_input`
  ])}
FROM counted AS c`;
  const grouped2 = `SELECT ${list([
    ...GROUP.map((name) => `v.${name}`),
    "COUNT(*) AS rs_lines",
    `${d.sum(`v.${HELPERS.requests}`)} AS rs_requests_sum`,
    ...TOKEN_COLUMNS.map((column) => `${d.sum(`v.${countName(column)}`)} AS ${sumName(column)}`)
  ])}
FROM valued AS v
GROUP BY ${GROUP.map((name) => `v.${name}`).join(", ")}`;
  const lowered = `SELECT g.*,
  ${loweredSql(d, "g.rs_model")} AS ${HELPERS.text},
  ${loweredSql(d, "g.rs_service_tier")} AS ${HELPERS.tierText}
FROM grouped AS g`;
  const named = `SELECT l.*,
  ${idSql(d, `l.${HELPERS.text}`)} AS ${HELPERS.id},
  ${tierSql(`l.${HELPERS.tierText}`)} AS ${HELPERS.tier}
FROM lowered AS l`;
  const matched = `SELECT ${list([
    "n.*",
    "p.canonical AS rs_canonical",
    "p.free AS rs_free",
    "p.context AS rs_context",
    `${problemSql(d)} AS rs_problem`,
    ...TOKEN_CHARGES.map(({ meter: meter2 }) => `p.${priceName(meter2)} AS rs_${priceName(meter2)}`)
  ])}
FROM named AS n
LEFT JOIN resolved AS p ON p.id = ${keySql(d, `n.${HELPERS.id}`, wholeIds)} AND p.tier = n.${HELPERS.tier}
  AND n.${HELPERS.day} >= p.day_from AND n.${HELPERS.day} < p.day_until
  AND n.rs_band_input BETWEEN p.input_from AND p.input_to`;
  const terms = TOKEN_CHARGES.map((charge) => ({
    quantity: `(${tokensSql(charge, "m", sumName)})`,
    price: `m.rs_${priceName(charge.meter)}`
  }));
  const valid = (name) => `CASE WHEN ${d.hasBit(`m.${HELPERS.flags}`, FLAGS.badCount)} THEN NULL ELSE m.${name} END AS ${name}`;
  const costed = `SELECT ${list([
    `m.${HELPERS.day}`,
    "COALESCE(m.rs_canonical, m.rs_model) AS rs_shown_model",
    `COALESCE(m.${HELPERS.tier}, m.rs_service_tier) AS rs_shown_tier`,
    "m.rs_context",
    "m.rs_problem",
    "m.rs_lines",
    valid("rs_requests_sum"),
    "m.rs_free",
    ...SHOWN.map((column) => valid(sumName(column))),
    `CASE WHEN m.rs_problem = 0 THEN ${d.groupCost(terms, prices)} END AS rs_cost`
  ])}
FROM matched AS m`;
  return inSteps(
    [
      ["resolved", resolvedSql((column) => d.plainPrice(column))],
      ["counted", counted],
      ["valued", valued],
      ["grouped", grouped2],
      ["lowered", lowered],
      ["named", named],
      ["matched", matched],
      ["costed", costed]
    ],
    `SELECT ${list([
      `k.${HELPERS.day} AS day`,
      "k.rs_shown_model AS model",
      "k.rs_shown_tier AS tier",
      "k.rs_context AS context",
      `${problemText("k.rs_problem")} AS problem`,
      "SUM(k.rs_lines) AS line_count",
      "SUM(k.rs_requests_sum) AS requests",
      ...SHOWN.map((column) => `SUM(k.${sumName(column)}) AS ${column}`),
      `SUM(CASE WHEN k.rs_free = 0 THEN k.rs_cost WHEN k.rs_free = 1 THEN k.rs_cost * 0 END) AS list_cost`,
      `SUM(CASE WHEN k.rs_free = 1 THEN k.rs_cost WHEN k.rs_free = 0 THEN k.rs_cost * 0 END) AS free_list_cost`
    ])}
FROM costed AS k
GROUP BY k.${HELPERS.day}, k.rs_shown_model, k.rs_shown_tier, k.rs_context, k.rs_problem`
  );
}
function bandInputSql(input, thresholds) {
  if (thresholds.length === 0) return "0";
  const cases = [...thresholds].sort((a, b) => b - a).map((threshold) => `WHEN ${input} > ${threshold} THEN ${threshold + 1}`);
  return `CASE ${cases.join(" ")} ELSE 0 END`;
}
function sumName(column) {
  return `rs_sum_${column}`;
}

// src/sql/dialects/common.ts
function sumOf(terms, product) {
  return `(${terms.map(product).join("\n      + ")})`;
}
var COMMON = {
  notes: [],
  schema: "CREATE SCHEMA IF NOT EXISTS ratesheet;",
  days: ["0001-01-01", "9999-12-31"],
  day: (text) => `DATE ${quoted(text)}`,
  price: (text) => text ?? "NULL",
  table: (name, columns, rows) => `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")});
INSERT INTO ${name} VALUES
${rows.join(",\n")};`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS
${query};`,
  viewIfMissing: (name, query) => `CREATE VIEW IF NOT EXISTS ${name} AS
${query};`,
  carry: (alias) => `${alias}.*`,
  carried: (alias, helpers) => `${alias}.* EXCLUDE (${helpers.join(", ")})`,
  trim: (text) => `TRIM(${text})`,
  startsWith: (text, prefix) => `STARTS_WITH(${text}, ${quoted(prefix)})`,
  part: (text, index) => `SPLIT_PART(${text}, ':', ${index})`,
  dividedUp: (amount, by) => `(${amount} + ${by} - 1) / ${by}`,
  hasBit: (mask, bit2) => `(${mask} & ${bit2}) <> 0`,
  anyBit: (mask, other) => `(${mask} & ${other}) <> 0`,
  sum: (count) => `SUM(${count})`,
  plainPrice: (column) => `COALESCE(${column}, 0)`,
  carriedPrice: (column) => `COALESCE(${column}, 0)`,
  fractional: (quantity) => `${quantity} <> FLOOR(${quantity})`
};

// src/sql/dialects/bigquery.ts
var TYPES = {
  text: "STRING",
  day: "DATE",
  integer: "INT64",
  amount: "NUMERIC",
  price: "NUMERIC",
  "unit price": "NUMERIC"
};
var bigquery = {
  ...COMMON,
  engine: "bigquery",
  title: "BigQuery",
  type: (type) => TYPES[type],
  price: (text) => text === void 0 ? "NULL" : `NUMERIC ${quoted(text)}`,
  table: (name, columns, rows) => `CREATE OR REPLACE TABLE ${name} AS
SELECT * FROM UNNEST(ARRAY<STRUCT<${columns.map((column) => column.join(" ")).join(", ")}>>[
${rows.join(",\n")}
]);`,
  carried: (alias, helpers) => `${alias}.* EXCEPT (${helpers.join(", ")})`,
  part: (text, index) => `COALESCE(SPLIT(${text}, ':')[SAFE_OFFSET(${index - 1})], '')`,
  dividedUp: (amount, by) => `DIV(${amount} + ${by} - 1, ${by})`,
  sum: (count) => `SUM(CAST(${count} AS NUMERIC))`,
  cost: (terms) => inDollars(terms),
  groupCost: (terms) => inDollars(terms),
  zero: () => "BIGNUMERIC '0'",
  unitCost: (quantity, price) => `CAST(${quantity} AS BIGNUMERIC) * CAST(${price} AS BIGNUMERIC) * BIGNUMERIC '0.000001'`
};
function inDollars(terms) {
  const micro = sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS NUMERIC) * ${price}`);
  return `CAST(${micro} AS BIGNUMERIC) * BIGNUMERIC '0.000001'`;
}

// src/sql/dialects/clickhouse.ts
function typeOf(type, { scale }) {
  const types = {
    text: "Nullable(String)",
    day: "Nullable(Date32)",
    integer: "Nullable(Int64)",
    amount: "Nullable(Decimal(38,9))",
    price: `Nullable(Decimal(18,${scale}))`,
    "unit price": `Nullable(Decimal(38,${scale}))`
  };
  return types[type];
}
function inDollars2(terms, wide, scale) {
  const micro = sumOf(terms, ({ quantity, price }) => `toDecimal${wide}(${quantity}, 0) * ${price}`);
  return `toDecimal${wide}(${micro}, ${scale + 6}) / 1000000`;
}
var clickhouse = {
  ...COMMON,
  engine: "clickhouse",
  title: "ClickHouse",
  schema: "CREATE DATABASE IF NOT EXISTS ratesheet;",
  days: ["1900-01-01", "2299-12-31"],
  type: typeOf,
  day: (text) => `toDate32(${quoted(text)})`,
  table: (name, columns, rows) => `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")}) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO ${name} VALUES
${rows.join(",\n")};`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS
${query}
SETTINGS join_use_nulls = 1;`,
  carried: (alias, helpers) => `${alias}.* EXCEPT (${helpers.join(", ")})`,
  trim: (text) => `trimBoth(${text}, ' \\t\\n\\r')`,
  startsWith: (text, prefix) => `startsWith(${text}, ${quoted(prefix)})`,
  part: (text, index) => `arrayElement(splitByChar(':', assumeNotNull(${text})), ${index})`,
  dividedUp: (amount, by) => `intDiv(${amount} + ${by} - 1, greatest(${by}, 1))`,
  hasBit: (mask, bit2) => `bitAnd(${mask}, ${bit2}) <> 0`,
  anyBit: (mask, other) => `bitAnd(${mask}, ${other}) <> 0`,
  sum: (count) => `SUM(toInt128(${count}))`,
  plainPrice: (column) => `COALESCE(${column}, toDecimal64(0, 6))`,
  carriedPrice: (column, { scale }) => `COALESCE(${column}, toDecimal64(0, ${scale}))`,
  cost: (terms, _size, { scale }) => inDollars2(terms, 128, scale),
  groupCost: (terms, { scale }) => inDollars2(terms, 256, scale),
  zero: ({ scale }) => `toDecimal128(0, ${scale + 6})`,
  unitCost: (quantity, price) => `toDecimal256(${quantity}, 9) * toDecimal256(${price}, 9) * toDecimal256('0.000001', 6)`
};

// src/sql/dialects/duckdb.ts
var LARGEST_FAST_PRICE = 5e3;
function isFast({ scale, largest }) {
  return scale === 6 && largest <= LARGEST_FAST_PRICE;
}
var UNITS_PER_MILLIONTH = 1e6;
var LARGEST_UNITS = 9e18;
function typeOf2(type, { scale }) {
  const types = {
    text: "VARCHAR",
    day: "DATE",
    integer: "BIGINT",
    amount: "DECIMAL(25,9)",
    price: `DECIMAL(${8 + scale},${scale})`,
    "unit price": `DECIMAL(${12 + scale},${scale})`
  };
  return types[type];
}
var duckdb = {
  ...COMMON,
  engine: "duckdb",
  title: "DuckDB",
  type: typeOf2,
  trim: (text) => `TRIM(${text}, E' \\t\\n\\r')`,
  dividedUp: (amount, by) => `(${amount} + ${by} - 1) // ${by}`,
  carriedPrice: (column, prices) => isFast(prices) ? `CAST(COALESCE(${column}, 0) * ${UNITS_PER_MILLIONTH} AS BIGINT)` : COMMON.plainPrice(column),
  cost: (terms, size, prices) => {
    if (!isFast(prices)) {
      const micro = sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * ${price}`);
      return inDollars3(micro, prices);
    }
    const small = sumOf(terms, ({ quantity, price }) => `${quantity} * ${price}`);
    const large = sumOf(
      terms,
      ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * CAST(${price} AS DECIMAL(10,0))`
    );
    const limit = Math.floor(LARGEST_UNITS / (prices.largest * UNITS_PER_MILLIONTH));
    const unit = "CAST('0.000000000001' AS DECIMAL(12,12))";
    return `CASE WHEN ${size} <= ${limit} THEN CAST(${small} AS DECIMAL(26,0)) * ${unit}
      ELSE CAST(${large} AS DECIMAL(26,0)) * ${unit} END`;
  },
  groupCost: (terms, prices) => inDollars3(
    sumOf(
      terms,
      ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(${30 - prices.scale},0)) * ${price}`
    ),
    prices
  ),
  zero: ({ scale }) => `CAST(0 AS DECIMAL(38,${scale + 6}))`,
  unitCost: (quantity, price, { scale }) => {
    const type = `DECIMAL(38,${scale + 15})`;
    const whole = `TRY_CAST(CAST(TRY_CAST(FLOOR(${quantity}) AS DECIMAL(16,0)) * ${price} AS DECIMAL(32,${scale})) * CAST(0.000001 AS DECIMAL(6,6)) AS ${type})`;
    const rest = `CAST(CAST(${quantity} - FLOOR(${quantity}) AS DECIMAL(9,9)) * ${price} AS DECIMAL(32,${scale + 9})) * CAST(0.000001 AS DECIMAL(6,6))`;
    return `${whole} + ${rest}`;
  }
};
function inDollars3(micro, { scale }) {
  return `CAST(${micro} AS DECIMAL(32,${scale})) * CAST(0.000001 AS DECIMAL(6,6))`;
}

// src/sql/dialects/postgres.ts
var TYPES2 = {
  text: "TEXT",
  day: "DATE",
  integer: "BIGINT",
  amount: "NUMERIC",
  price: "NUMERIC",
  "unit price": "NUMERIC"
};
var cost = (terms) => `${sumOf(terms, ({ quantity, price }) => `${quantity} * ${price}`)} * 0.000001`;
var postgres = {
  ...COMMON,
  engine: "postgres",
  title: "PostgreSQL",
  notes: [
    "Running it again drops the two cost views and makes them anew; views of your own on top go with them."
  ],
  type: (type) => TYPES2[type],
  table: (name, columns, rows) => `DROP TABLE IF EXISTS ${name} CASCADE;
CREATE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")});
INSERT INTO ${name} VALUES
${rows.join(",\n")};`,
  view: (name, query) => `DROP VIEW IF EXISTS ${name} CASCADE;
CREATE VIEW ${name} AS
${query};`,
  viewIfMissing: (name, query) => `DO $$ BEGIN IF to_regclass(${quoted(name)}) IS NULL THEN
CREATE VIEW ${name} AS
${query};
END IF; END $$;`,
  carry: (alias) => `${alias} AS rs_row`,
  carried: (alias) => `(${alias}.rs_row).*`,
  trim: (text) => `BTRIM(${text}, E' \\t\\n\\r')`,
  startsWith: (text, prefix) => `${text} LIKE ${quoted(`${prefix.replace(/_/g, "\\_")}%`)}`,
  cost,
  groupCost: cost,
  zero: () => "CAST(0 AS NUMERIC)",
  unitCost: (quantity, price) => `${quantity} * ${price} * 0.000001`
};

// src/sql/dialects/snowflake.ts
function typeOf3(type, { scale }) {
  const types = {
    text: "VARCHAR",
    day: "DATE",
    integer: "NUMBER(19,0)",
    amount: "NUMBER(25,9)",
    price: `NUMBER(${8 + scale},${scale})`,
    "unit price": `NUMBER(${12 + scale},${scale})`
  };
  return types[type];
}
var perToken = (column) => `CAST(COALESCE(${column}, 0) AS NUMBER(37,15)) * 0.000001`;
var cost2 = (terms) => sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS NUMBER(38,0)) * ${price}`);
var snowflake = {
  ...COMMON,
  engine: "snowflake",
  title: "Snowflake",
  notes: [
    "Generated by Snowflake's documentation and NOT RUN: compare a day with another engine before you rely on it.",
    "Charges by the unit are rounded at 15 decimals of a dollar."
  ],
  type: typeOf3,
  trim: (text) => `TRIM(${text}, ' \\t\\n\\r')`,
  startsWith: (text, prefix) => `STARTSWITH(${text}, '${prefix}')`,
  dividedUp: (amount, by) => `(${amount} + ${by} - 1 - MOD(${amount} + ${by} - 1, ${by})) / ${by}`,
  hasBit: (mask, bit2) => `BITAND(${mask}, ${bit2}) <> 0`,
  anyBit: (mask, other) => `BITAND(${mask}, ${other}) <> 0`,
  plainPrice: perToken,
  carriedPrice: perToken,
  cost: cost2,
  groupCost: cost2,
  zero: () => "CAST(0 AS NUMBER(38,15))",
  unitCost: (quantity, price) => `${quantity} * (CAST(${price} AS NUMBER(37,15)) * 0.000001)`
};

// src/sql/dialects/spark.ts
function typeOf4(type, { scale }) {
  const types = {
    text: "STRING",
    day: "DATE",
    integer: "BIGINT",
    amount: "DECIMAL(25,9)",
    price: `DECIMAL(${7 + scale},${scale})`,
    "unit price": `DECIMAL(${12 + scale},${scale})`
  };
  return types[type];
}
function inDollars4(terms, digits, scale) {
  const type = `DECIMAL(${31 + scale - 6},${scale})`;
  const micro = terms.map(({ quantity, price }) => `CAST(CAST(${quantity} AS DECIMAL(${digits},0)) * ${price} AS ${type})`).reduce((sum2, term) => `CAST(${sum2}
      + ${term} AS ${type})`);
  return `CAST(${micro} AS DECIMAL(31,${scale})) * CAST(0.000001 AS DECIMAL(6,6))`;
}
var spark = {
  ...COMMON,
  engine: "spark",
  title: "Spark SQL",
  notes: [
    "Generated by Spark's documentation and NOT RUN: compare a day with another engine before you rely on it.",
    "The small tables are views over their rows."
  ],
  type: typeOf4,
  table: (name, columns, rows) => `CREATE OR REPLACE VIEW ${name} AS
SELECT ${columns.map(([column, type]) => `CAST(${column} AS ${type}) AS ${column}`).join(", ")}
FROM VALUES
${rows.join(",\n")}
AS listed(${columns.map(([column]) => column).join(", ")});`,
  carry: (alias) => `STRUCT(${alias}.*) AS rs_row`,
  carried: (alias) => `${alias}.rs_row.*`,
  trim: (text) => `TRIM(BOTH ' \\t\\n\\r' FROM ${text})`,
  startsWith: (text, prefix) => `STARTSWITH(${text}, ${quoted(prefix)})`,
  dividedUp: (amount, by) => `(${amount} + ${by} - 1) DIV ${by}`,
  sum: (count) => `SUM(CAST(${count} AS DECIMAL(19,0)))`,
  cost: (terms, _size, { scale }) => inDollars4(terms, 16, scale),
  groupCost: (terms, { scale }) => inDollars4(terms, 22, scale),
  zero: ({ scale }) => `CAST(0 AS DECIMAL(38,${scale + 6}))`,
  unitCost: (quantity, price, { scale }) => {
    const whole = `CAST(CAST(FLOOR(${quantity}) AS DECIMAL(16,0)) * ${price} AS DECIMAL(${25 + scale - 6},${scale})) * CAST(0.000001 AS DECIMAL(6,6))`;
    const rest = `CAST(CAST(${quantity} - FLOOR(${quantity}) AS DECIMAL(9,9)) * ${price} AS DECIMAL(${21 + scale},${scale + 9})) * CAST(0.000001 AS DECIMAL(6,6))`;
    return `CAST(CAST(${whole} AS DECIMAL(37,21)) + CAST(${rest} AS DECIMAL(36,21)) AS DECIMAL(38,21))`;
  }
};

// node_modules/decimal.js/decimal.mjs
var EXP_LIMIT = 9e15;
var MAX_DIGITS = 1e9;
var NUMERALS = "0123456789abcdef";
var LN10 = "2.3025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983419677840422862486334095254650828067566662873690987816894829072083255546808437998948262331985283935053089653777326288461633662222876982198867465436674744042432743651550489343149393914796194044002221051017141748003688084012647080685567743216228355220114804663715659121373450747856947683463616792101806445070648000277502684916746550586856935673420670581136429224554405758925724208241314695689016758940256776311356919292033376587141660230105703089634572075440370847469940168269282808481184289314848524948644871927809676271275775397027668605952496716674183485704422507197965004714951050492214776567636938662976979522110718264549734772662425709429322582798502585509785265383207606726317164309505995087807523710333101197857547331541421808427543863591778117054309827482385045648019095610299291824318237525357709750539565187697510374970888692180205189339507238539205144634197265287286965110862571492198849978748873771345686209167058";
var PI = "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491298336733624406566430860213949463952247371907021798609437027705392171762931767523846748184676694051320005681271452635608277857713427577896091736371787214684409012249534301465495853710507922796892589235420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185950244594553469083026425223082533446850352619311881710100031378387528865875332083814206171776691473035982534904287554687311595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789";
var DEFAULTS = {
  // These values must be integers within the stated ranges (inclusive).
  // Most of these values can be changed at run-time using the `Decimal.config` method.
  // The maximum number of significant digits of the result of a calculation or base conversion.
  // E.g. `Decimal.config({ precision: 20 });`
  precision: 20,
  // 1 to MAX_DIGITS
  // The rounding mode used when rounding to `precision`.
  //
  // ROUND_UP         0 Away from zero.
  // ROUND_DOWN       1 Towards zero.
  // ROUND_CEIL       2 Towards +Infinity.
  // ROUND_FLOOR      3 Towards -Infinity.
  // ROUND_HALF_UP    4 Towards nearest neighbour. If equidistant, up.
  // ROUND_HALF_DOWN  5 Towards nearest neighbour. If equidistant, down.
  // ROUND_HALF_EVEN  6 Towards nearest neighbour. If equidistant, towards even neighbour.
  // ROUND_HALF_CEIL  7 Towards nearest neighbour. If equidistant, towards +Infinity.
  // ROUND_HALF_FLOOR 8 Towards nearest neighbour. If equidistant, towards -Infinity.
  //
  // E.g.
  // `Decimal.rounding = 4;`
  // `Decimal.rounding = Decimal.ROUND_HALF_UP;`
  rounding: 4,
  // 0 to 8
  // The modulo mode used when calculating the modulus: a mod n.
  // The quotient (q = a / n) is calculated according to the corresponding rounding mode.
  // The remainder (r) is calculated as: r = a - n * q.
  //
  // UP         0 The remainder is positive if the dividend is negative, else is negative.
  // DOWN       1 The remainder has the same sign as the dividend (JavaScript %).
  // FLOOR      3 The remainder has the same sign as the divisor (Python %).
  // HALF_EVEN  6 The IEEE 754 remainder function.
  // EUCLID     9 Euclidian division. q = sign(n) * floor(a / abs(n)). Always positive.
  //
  // Truncated division (1), floored division (3), the IEEE 754 remainder (6), and Euclidian
  // division (9) are commonly used for the modulus operation. The other rounding modes can also
  // be used, but they may not give useful results.
  modulo: 1,
  // 0 to 9
  // The exponent value at and beneath which `toString` returns exponential notation.
  // JavaScript numbers: -7
  toExpNeg: -7,
  // 0 to -EXP_LIMIT
  // The exponent value at and above which `toString` returns exponential notation.
  // JavaScript numbers: 21
  toExpPos: 21,
  // 0 to EXP_LIMIT
  // The minimum exponent value, beneath which underflow to zero occurs.
  // JavaScript numbers: -324  (5e-324)
  minE: -EXP_LIMIT,
  // -1 to -EXP_LIMIT
  // The maximum exponent value, above which overflow to Infinity occurs.
  // JavaScript numbers: 308  (1.7976931348623157e+308)
  maxE: EXP_LIMIT,
  // 1 to EXP_LIMIT
  // Whether to use cryptographically-secure random number generation, if available.
  crypto: false
  // true/false
};
var inexact;
var quadrant;
var external = true;
var decimalError = "[DecimalError] ";
var invalidArgument = decimalError + "Invalid argument: ";
var precisionLimitExceeded = decimalError + "Precision limit exceeded";
var cryptoUnavailable = decimalError + "crypto unavailable";
var tag = "[object Decimal]";
var mathfloor = Math.floor;
var mathpow = Math.pow;
var isBinary = /^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i;
var isHex = /^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i;
var isOctal = /^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i;
var isDecimal = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var BASE = 1e7;
var LOG_BASE = 7;
var MAX_SAFE_INTEGER = 9007199254740991;
var LN10_PRECISION = LN10.length - 1;
var PI_PRECISION = PI.length - 1;
var P = { toStringTag: tag };
P.absoluteValue = P.abs = function() {
  var x = new this.constructor(this);
  if (x.s < 0) x.s = 1;
  return finalise(x);
};
P.ceil = function() {
  return finalise(new this.constructor(this), this.e + 1, 2);
};
P.clampedTo = P.clamp = function(min2, max2) {
  var k, x = this, Ctor = x.constructor;
  min2 = new Ctor(min2);
  max2 = new Ctor(max2);
  if (!min2.s || !max2.s) return new Ctor(NaN);
  if (min2.gt(max2)) throw Error(invalidArgument + max2);
  k = x.cmp(min2);
  return k < 0 ? min2 : x.cmp(max2) > 0 ? max2 : new Ctor(x);
};
P.comparedTo = P.cmp = function(y) {
  var i, j, xdL, ydL, x = this, xd = x.d, yd = (y = new x.constructor(y)).d, xs = x.s, ys = y.s;
  if (!xd || !yd) {
    return !xs || !ys ? NaN : xs !== ys ? xs : xd === yd ? 0 : !xd ^ xs < 0 ? 1 : -1;
  }
  if (!xd[0] || !yd[0]) return xd[0] ? xs : yd[0] ? -ys : 0;
  if (xs !== ys) return xs;
  if (x.e !== y.e) return x.e > y.e ^ xs < 0 ? 1 : -1;
  xdL = xd.length;
  ydL = yd.length;
  for (i = 0, j = xdL < ydL ? xdL : ydL; i < j; ++i) {
    if (xd[i] !== yd[i]) return xd[i] > yd[i] ^ xs < 0 ? 1 : -1;
  }
  return xdL === ydL ? 0 : xdL > ydL ^ xs < 0 ? 1 : -1;
};
P.cosine = P.cos = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.d) return new Ctor(NaN);
  if (!x.d[0]) return new Ctor(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = cosine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 3 ? x.neg() : x, pr, rm, true);
};
P.cubeRoot = P.cbrt = function() {
  var e, m, n, r, rep, s, sd, t, t3, t3plusx, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  external = false;
  s = x.s * mathpow(x.s * x, 1 / 3);
  if (!s || Math.abs(s) == 1 / 0) {
    n = digitsToString(x.d);
    e = x.e;
    if (s = (e - n.length + 1) % 3) n += s == 1 || s == -2 ? "0" : "00";
    s = mathpow(n, 1 / 3);
    e = mathfloor((e + 1) / 3) - (e % 3 == (e < 0 ? -1 : 2));
    if (s == 1 / 0) {
      n = "5e" + e;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e;
    }
    r = new Ctor(n);
    r.s = x.s;
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    t3 = t.times(t).times(t);
    t3plusx = t3.plus(x);
    r = divide(t3plusx.plus(x).times(t), t3plusx.plus(t3), sd + 2, 1);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e + 1, 0);
          if (t.times(t).times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e + 1, 1);
          m = !r.times(r).times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e, Ctor.rounding, m);
};
P.decimalPlaces = P.dp = function() {
  var w, d = this.d, n = NaN;
  if (d) {
    w = d.length - 1;
    n = (w - mathfloor(this.e / LOG_BASE)) * LOG_BASE;
    w = d[w];
    if (w) for (; w % 10 == 0; w /= 10) n--;
    if (n < 0) n = 0;
  }
  return n;
};
P.dividedBy = P.div = function(y) {
  return divide(this, new this.constructor(y));
};
P.dividedToIntegerBy = P.divToInt = function(y) {
  var x = this, Ctor = x.constructor;
  return finalise(divide(x, new Ctor(y), 0, 1, 1), Ctor.precision, Ctor.rounding);
};
P.equals = P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.floor = function() {
  return finalise(new this.constructor(this), this.e + 1, 3);
};
P.greaterThan = P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.greaterThanOrEqualTo = P.gte = function(y) {
  var k = this.cmp(y);
  return k == 1 || k === 0;
};
P.hyperbolicCosine = P.cosh = function() {
  var k, n, pr, rm, len, x = this, Ctor = x.constructor, one = new Ctor(1);
  if (!x.isFinite()) return new Ctor(x.s ? 1 / 0 : NaN);
  if (x.isZero()) return one;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    n = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    n = "2.3283064365386962890625e-10";
  }
  x = taylorSeries(Ctor, 1, x.times(n), new Ctor(1), true);
  var cosh2_x, i = k, d8 = new Ctor(8);
  for (; i--; ) {
    cosh2_x = x.times(x);
    x = one.minus(cosh2_x.times(d8.minus(cosh2_x.times(d8))));
  }
  return finalise(x, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.hyperbolicSine = P.sinh = function() {
  var k, pr, rm, len, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 3) {
    x = taylorSeries(Ctor, 2, x, x, true);
  } else {
    k = 1.4 * Math.sqrt(len);
    k = k > 16 ? 16 : k | 0;
    x = x.times(1 / tinyPow(5, k));
    x = taylorSeries(Ctor, 2, x, x, true);
    var sinh2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
    for (; k--; ) {
      sinh2_x = x.times(x);
      x = x.times(d5.plus(sinh2_x.times(d16.times(sinh2_x).plus(d20))));
    }
  }
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(x, pr, rm, true);
};
P.hyperbolicTangent = P.tanh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(x.s);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 7;
  Ctor.rounding = 1;
  return divide(x.sinh(), x.cosh(), Ctor.precision = pr, Ctor.rounding = rm);
};
P.inverseCosine = P.acos = function() {
  var x = this, Ctor = x.constructor, k = x.abs().cmp(1), pr = Ctor.precision, rm = Ctor.rounding;
  if (k !== -1) {
    return k === 0 ? x.isNeg() ? getPi(Ctor, pr, rm) : new Ctor(0) : new Ctor(NaN);
  }
  if (x.isZero()) return getPi(Ctor, pr + 4, rm).times(0.5);
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = new Ctor(1).minus(x).div(x.plus(1)).sqrt().atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseHyperbolicCosine = P.acosh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (x.lte(1)) return new Ctor(x.eq(1) ? 0 : NaN);
  if (!x.isFinite()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(Math.abs(x.e), x.sd()) + 4;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).minus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicSine = P.asinh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 2 * Math.max(Math.abs(x.e), x.sd()) + 6;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).plus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicTangent = P.atanh = function() {
  var pr, rm, wpr, xsd, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.e >= 0) return new Ctor(x.abs().eq(1) ? x.s / 0 : x.isZero() ? x : NaN);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  xsd = x.sd();
  if (Math.max(xsd, pr) < 2 * -x.e - 1) return finalise(new Ctor(x), pr, rm, true);
  Ctor.precision = wpr = xsd - x.e;
  x = divide(x.plus(1), new Ctor(1).minus(x), wpr + pr, 1);
  Ctor.precision = pr + 4;
  Ctor.rounding = 1;
  x = x.ln();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(0.5);
};
P.inverseSine = P.asin = function() {
  var halfPi, k, pr, rm, x = this, Ctor = x.constructor;
  if (x.isZero()) return new Ctor(x);
  k = x.abs().cmp(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (k !== -1) {
    if (k === 0) {
      halfPi = getPi(Ctor, pr + 4, rm).times(0.5);
      halfPi.s = x.s;
      return halfPi;
    }
    return new Ctor(NaN);
  }
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = x.div(new Ctor(1).minus(x.times(x)).sqrt().plus(1)).atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseTangent = P.atan = function() {
  var i, j, k, n, px, t, r, wpr, x2, x = this, Ctor = x.constructor, pr = Ctor.precision, rm = Ctor.rounding;
  if (!x.isFinite()) {
    if (!x.s) return new Ctor(NaN);
    if (pr + 4 <= PI_PRECISION) {
      r = getPi(Ctor, pr + 4, rm).times(0.5);
      r.s = x.s;
      return r;
    }
  } else if (x.isZero()) {
    return new Ctor(x);
  } else if (x.abs().eq(1) && pr + 4 <= PI_PRECISION) {
    r = getPi(Ctor, pr + 4, rm).times(0.25);
    r.s = x.s;
    return r;
  }
  Ctor.precision = wpr = pr + 10;
  Ctor.rounding = 1;
  k = Math.min(28, wpr / LOG_BASE + 2 | 0);
  for (i = k; i; --i) x = x.div(x.times(x).plus(1).sqrt().plus(1));
  external = false;
  j = Math.ceil(wpr / LOG_BASE);
  n = 1;
  x2 = x.times(x);
  r = new Ctor(x);
  px = x;
  for (; i !== -1; ) {
    px = px.times(x2);
    t = r.minus(px.div(n += 2));
    px = px.times(x2);
    r = t.plus(px.div(n += 2));
    if (r.d[j] !== void 0) for (i = j; r.d[i] === t.d[i] && i--; ) ;
  }
  if (k) r = r.times(2 << k - 1);
  external = true;
  return finalise(r, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.isFinite = function() {
  return !!this.d;
};
P.isInteger = P.isInt = function() {
  return !!this.d && mathfloor(this.e / LOG_BASE) > this.d.length - 2;
};
P.isNaN = function() {
  return !this.s;
};
P.isNegative = P.isNeg = function() {
  return this.s < 0;
};
P.isPositive = P.isPos = function() {
  return this.s > 0;
};
P.isZero = function() {
  return !!this.d && this.d[0] === 0;
};
P.lessThan = P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lessThanOrEqualTo = P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.logarithm = P.log = function(base) {
  var isBase10, d, denominator, k, inf, num, sd, r, arg = this, Ctor = arg.constructor, pr = Ctor.precision, rm = Ctor.rounding, guard = 5;
  if (base == null) {
    base = new Ctor(10);
    isBase10 = true;
  } else {
    base = new Ctor(base);
    d = base.d;
    if (base.s < 0 || !d || !d[0] || base.eq(1)) return new Ctor(NaN);
    isBase10 = base.eq(10);
  }
  d = arg.d;
  if (arg.s < 0 || !d || !d[0] || arg.eq(1)) {
    return new Ctor(d && !d[0] ? -1 / 0 : arg.s != 1 ? NaN : d ? 0 : 1 / 0);
  }
  if (isBase10) {
    if (d.length > 1) {
      inf = true;
    } else {
      for (k = d[0]; k % 10 === 0; ) k /= 10;
      inf = k !== 1;
    }
  }
  external = false;
  sd = pr + guard;
  num = naturalLogarithm(arg, sd);
  denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
  r = divide(num, denominator, sd, 1);
  if (checkRoundingDigits(r.d, k = pr, rm)) {
    do {
      sd += 10;
      num = naturalLogarithm(arg, sd);
      denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
      r = divide(num, denominator, sd, 1);
      if (!inf) {
        if (+digitsToString(r.d).slice(k + 1, k + 15) + 1 == 1e14) {
          r = finalise(r, pr + 1, 0);
        }
        break;
      }
    } while (checkRoundingDigits(r.d, k += 10, rm));
  }
  external = true;
  return finalise(r, pr, rm);
};
P.minus = P.sub = function(y) {
  var d, e, i, j, k, len, pr, rm, xd, xe, xLTy, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (x.d) y.s = -y.s;
    else y = new Ctor(y.d || x.s !== y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.plus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (yd[0]) y.s = -y.s;
    else if (xd[0]) y = new Ctor(x);
    else return new Ctor(rm === 3 ? -0 : 0);
    return external ? finalise(y, pr, rm) : y;
  }
  e = mathfloor(y.e / LOG_BASE);
  xe = mathfloor(x.e / LOG_BASE);
  xd = xd.slice();
  k = xe - e;
  if (k) {
    xLTy = k < 0;
    if (xLTy) {
      d = xd;
      k = -k;
      len = yd.length;
    } else {
      d = yd;
      e = xe;
      len = xd.length;
    }
    i = Math.max(Math.ceil(pr / LOG_BASE), len) + 2;
    if (k > i) {
      k = i;
      d.length = 1;
    }
    d.reverse();
    for (i = k; i--; ) d.push(0);
    d.reverse();
  } else {
    i = xd.length;
    len = yd.length;
    xLTy = i < len;
    if (xLTy) len = i;
    for (i = 0; i < len; i++) {
      if (xd[i] != yd[i]) {
        xLTy = xd[i] < yd[i];
        break;
      }
    }
    k = 0;
  }
  if (xLTy) {
    d = xd;
    xd = yd;
    yd = d;
    y.s = -y.s;
  }
  len = xd.length;
  for (i = yd.length - len; i > 0; --i) xd[len++] = 0;
  for (i = yd.length; i > k; ) {
    if (xd[--i] < yd[i]) {
      for (j = i; j && xd[--j] === 0; ) xd[j] = BASE - 1;
      --xd[j];
      xd[i] += BASE;
    }
    xd[i] -= yd[i];
  }
  for (; xd[--len] === 0; ) xd.pop();
  for (; xd[0] === 0; xd.shift()) --e;
  if (!xd[0]) return new Ctor(rm === 3 ? -0 : 0);
  y.d = xd;
  y.e = getBase10Exponent(xd, e);
  return external ? finalise(y, pr, rm) : y;
};
P.modulo = P.mod = function(y) {
  var q, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.s || y.d && !y.d[0]) return new Ctor(NaN);
  if (!y.d || x.d && !x.d[0]) {
    return finalise(new Ctor(x), Ctor.precision, Ctor.rounding);
  }
  external = false;
  if (Ctor.modulo == 9) {
    q = divide(x, y.abs(), 0, 3, 1);
    q.s *= y.s;
  } else {
    q = divide(x, y, 0, Ctor.modulo, 1);
  }
  q = q.times(y);
  external = true;
  return x.minus(q);
};
P.naturalExponential = P.exp = function() {
  return naturalExponential(this);
};
P.naturalLogarithm = P.ln = function() {
  return naturalLogarithm(this);
};
P.negated = P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return finalise(x);
};
P.plus = P.add = function(y) {
  var carry, d, e, i, k, len, pr, rm, xd, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (!x.d) y = new Ctor(y.d || x.s === y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (!yd[0]) y = new Ctor(x);
    return external ? finalise(y, pr, rm) : y;
  }
  k = mathfloor(x.e / LOG_BASE);
  e = mathfloor(y.e / LOG_BASE);
  xd = xd.slice();
  i = k - e;
  if (i) {
    if (i < 0) {
      d = xd;
      i = -i;
      len = yd.length;
    } else {
      d = yd;
      e = k;
      len = xd.length;
    }
    k = Math.ceil(pr / LOG_BASE);
    len = k > len ? k + 1 : len + 1;
    if (i > len) {
      i = len;
      d.length = 1;
    }
    d.reverse();
    for (; i--; ) d.push(0);
    d.reverse();
  }
  len = xd.length;
  i = yd.length;
  if (len - i < 0) {
    i = len;
    d = yd;
    yd = xd;
    xd = d;
  }
  for (carry = 0; i; ) {
    carry = (xd[--i] = xd[i] + yd[i] + carry) / BASE | 0;
    xd[i] %= BASE;
  }
  if (carry) {
    xd.unshift(carry);
    ++e;
  }
  for (len = xd.length; xd[--len] == 0; ) xd.pop();
  y.d = xd;
  y.e = getBase10Exponent(xd, e);
  return external ? finalise(y, pr, rm) : y;
};
P.precision = P.sd = function(z) {
  var k, x = this;
  if (z !== void 0 && z !== !!z && z !== 1 && z !== 0) throw Error(invalidArgument + z);
  if (x.d) {
    k = getPrecision(x.d);
    if (z && x.e + 1 > k) k = x.e + 1;
  } else {
    k = NaN;
  }
  return k;
};
P.round = function() {
  var x = this, Ctor = x.constructor;
  return finalise(new Ctor(x), x.e + 1, Ctor.rounding);
};
P.sine = P.sin = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = sine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant > 2 ? x.neg() : x, pr, rm, true);
};
P.squareRoot = P.sqrt = function() {
  var m, n, sd, r, rep, t, x = this, d = x.d, e = x.e, s = x.s, Ctor = x.constructor;
  if (s !== 1 || !d || !d[0]) {
    return new Ctor(!s || s < 0 && (!d || d[0]) ? NaN : d ? x : 1 / 0);
  }
  external = false;
  s = Math.sqrt(+x);
  if (s == 0 || s == 1 / 0) {
    n = digitsToString(d);
    if ((n.length + e) % 2 == 0) n += "0";
    s = Math.sqrt(n);
    e = mathfloor((e + 1) / 2) - (e < 0 || e % 2);
    if (s == 1 / 0) {
      n = "5e" + e;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e;
    }
    r = new Ctor(n);
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    r = t.plus(divide(x, t, sd + 2, 1)).times(0.5);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e + 1, 0);
          if (t.times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e + 1, 1);
          m = !r.times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e, Ctor.rounding, m);
};
P.tangent = P.tan = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 10;
  Ctor.rounding = 1;
  x = x.sin();
  x.s = 1;
  x = divide(x, new Ctor(1).minus(x.times(x)).sqrt(), pr + 10, 0);
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 4 ? x.neg() : x, pr, rm, true);
};
P.times = P.mul = function(y) {
  var carry, e, i, k, r, rL, t, xdL, ydL, x = this, Ctor = x.constructor, xd = x.d, yd = (y = new Ctor(y)).d;
  y.s *= x.s;
  if (!xd || !xd[0] || !yd || !yd[0]) {
    return new Ctor(!y.s || xd && !xd[0] && !yd || yd && !yd[0] && !xd ? NaN : !xd || !yd ? y.s / 0 : y.s * 0);
  }
  e = mathfloor(x.e / LOG_BASE) + mathfloor(y.e / LOG_BASE);
  xdL = xd.length;
  ydL = yd.length;
  if (xdL < ydL) {
    r = xd;
    xd = yd;
    yd = r;
    rL = xdL;
    xdL = ydL;
    ydL = rL;
  }
  r = [];
  rL = xdL + ydL;
  for (i = rL; i--; ) r.push(0);
  for (i = ydL; --i >= 0; ) {
    carry = 0;
    for (k = xdL + i; k > i; ) {
      t = r[k] + yd[i] * xd[k - i - 1] + carry;
      r[k--] = t % BASE | 0;
      carry = t / BASE | 0;
    }
    r[k] = (r[k] + carry) % BASE | 0;
  }
  for (; !r[--rL]; ) r.pop();
  if (carry) ++e;
  else r.shift();
  y.d = r;
  y.e = getBase10Exponent(r, e);
  return external ? finalise(y, Ctor.precision, Ctor.rounding) : y;
};
P.toBinary = function(sd, rm) {
  return toStringBinary(this, 2, sd, rm);
};
P.toDecimalPlaces = P.toDP = function(dp, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (dp === void 0) return x;
  checkInt32(dp, 0, MAX_DIGITS);
  if (rm === void 0) rm = Ctor.rounding;
  else checkInt32(rm, 0, 8);
  return finalise(x, dp + x.e + 1, rm);
};
P.toExponential = function(dp, rm) {
  var str, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x, true);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), dp + 1, rm);
    str = finiteToString(x, true, dp + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFixed = function(dp, rm) {
  var str, y, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    y = finalise(new Ctor(x), dp + x.e + 1, rm);
    str = finiteToString(y, false, dp + y.e + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFraction = function(maxD) {
  var d, d0, d1, d2, e, k, n, n0, n1, pr, q, r, x = this, xd = x.d, Ctor = x.constructor;
  if (!xd) return new Ctor(x);
  n1 = d0 = new Ctor(1);
  d1 = n0 = new Ctor(0);
  d = new Ctor(d1);
  e = d.e = getPrecision(xd) - x.e - 1;
  k = e % LOG_BASE;
  d.d[0] = mathpow(10, k < 0 ? LOG_BASE + k : k);
  if (maxD == null) {
    maxD = e > 0 ? d : n1;
  } else {
    n = new Ctor(maxD);
    if (!n.isInt() || n.lt(n1)) throw Error(invalidArgument + n);
    maxD = n.gt(d) ? e > 0 ? d : n1 : n;
  }
  external = false;
  n = new Ctor(digitsToString(xd));
  pr = Ctor.precision;
  Ctor.precision = e = xd.length * LOG_BASE * 2;
  for (; ; ) {
    q = divide(n, d, 0, 1, 1);
    d2 = d0.plus(q.times(d1));
    if (d2.cmp(maxD) == 1) break;
    d0 = d1;
    d1 = d2;
    d2 = n1;
    n1 = n0.plus(q.times(d2));
    n0 = d2;
    d2 = d;
    d = n.minus(q.times(d2));
    n = d2;
  }
  d2 = divide(maxD.minus(d0), d1, 0, 1, 1);
  n0 = n0.plus(d2.times(n1));
  d0 = d0.plus(d2.times(d1));
  n0.s = n1.s = x.s;
  r = divide(n1, d1, e, 1).minus(x).abs().cmp(divide(n0, d0, e, 1).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
  Ctor.precision = pr;
  external = true;
  return r;
};
P.toHexadecimal = P.toHex = function(sd, rm) {
  return toStringBinary(this, 16, sd, rm);
};
P.toNearest = function(y, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (y == null) {
    if (!x.d) return x;
    y = new Ctor(1);
    rm = Ctor.rounding;
  } else {
    y = new Ctor(y);
    if (rm === void 0) {
      rm = Ctor.rounding;
    } else {
      checkInt32(rm, 0, 8);
    }
    if (!x.d) return y.s ? x : y;
    if (!y.d) {
      if (y.s) y.s = x.s;
      return y;
    }
  }
  if (y.d[0]) {
    external = false;
    x = divide(x, y, 0, rm, 1).times(y);
    external = true;
    finalise(x);
  } else {
    y.s = x.s;
    x = y;
  }
  return x;
};
P.toNumber = function() {
  return +this;
};
P.toOctal = function(sd, rm) {
  return toStringBinary(this, 8, sd, rm);
};
P.toPower = P.pow = function(y) {
  var e, k, pr, r, rm, s, x = this, Ctor = x.constructor, yn = +(y = new Ctor(y));
  if (!x.d || !y.d || !x.d[0] || !y.d[0]) return new Ctor(mathpow(+x, yn));
  x = new Ctor(x);
  if (x.eq(1)) return x;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (y.eq(1)) return finalise(x, pr, rm);
  e = mathfloor(y.e / LOG_BASE);
  if (e >= y.d.length - 1 && (k = yn < 0 ? -yn : yn) <= MAX_SAFE_INTEGER) {
    r = intPow(Ctor, x, k, pr);
    return y.s < 0 ? new Ctor(1).div(r) : finalise(r, pr, rm);
  }
  s = x.s;
  if (s < 0) {
    if (e < y.d.length - 1) return new Ctor(NaN);
    if ((y.d[e] & 1) == 0) s = 1;
    if (x.e == 0 && x.d[0] == 1 && x.d.length == 1) {
      x.s = s;
      return x;
    }
  }
  k = mathpow(+x, yn);
  e = k == 0 || !isFinite(k) ? mathfloor(yn * (Math.log("0." + digitsToString(x.d)) / Math.LN10 + x.e + 1)) : new Ctor(k + "").e;
  if (e > Ctor.maxE + 1 || e < Ctor.minE - 1) return new Ctor(e > 0 ? s / 0 : 0);
  external = false;
  Ctor.rounding = x.s = 1;
  k = Math.min(12, (e + "").length);
  r = naturalExponential(y.times(naturalLogarithm(x, pr + k)), pr);
  if (r.d) {
    r = finalise(r, pr + 5, 1);
    if (checkRoundingDigits(r.d, pr, rm)) {
      e = pr + 10;
      r = finalise(naturalExponential(y.times(naturalLogarithm(x, e + k)), e), e + 5, 1);
      if (+digitsToString(r.d).slice(pr + 1, pr + 15) + 1 == 1e14) {
        r = finalise(r, pr + 1, 0);
      }
    }
  }
  r.s = s;
  external = true;
  Ctor.rounding = rm;
  return finalise(r, pr, rm);
};
P.toPrecision = function(sd, rm) {
  var str, x = this, Ctor = x.constructor;
  if (sd === void 0) {
    str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), sd, rm);
    str = finiteToString(x, sd <= x.e || x.e <= Ctor.toExpNeg, sd);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toSignificantDigits = P.toSD = function(sd, rm) {
  var x = this, Ctor = x.constructor;
  if (sd === void 0) {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  }
  return finalise(new Ctor(x), sd, rm);
};
P.toString = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.truncated = P.trunc = function() {
  return finalise(new this.constructor(this), this.e + 1, 1);
};
P.valueOf = P.toJSON = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() ? "-" + str : str;
};
function digitsToString(d) {
  var i, k, ws, indexOfLastWord = d.length - 1, str = "", w = d[0];
  if (indexOfLastWord > 0) {
    str += w;
    for (i = 1; i < indexOfLastWord; i++) {
      ws = d[i] + "";
      k = LOG_BASE - ws.length;
      if (k) str += getZeroString(k);
      str += ws;
    }
    w = d[i];
    ws = w + "";
    k = LOG_BASE - ws.length;
    if (k) str += getZeroString(k);
  } else if (w === 0) {
    return "0";
  }
  for (; w % 10 === 0; ) w /= 10;
  return str + w;
}
function checkInt32(i, min2, max2) {
  if (i !== ~~i || i < min2 || i > max2) {
    throw Error(invalidArgument + i);
  }
}
function checkRoundingDigits(d, i, rm, repeating) {
  var di, k, r, rd;
  for (k = d[0]; k >= 10; k /= 10) --i;
  if (--i < 0) {
    i += LOG_BASE;
    di = 0;
  } else {
    di = Math.ceil((i + 1) / LOG_BASE);
    i %= LOG_BASE;
  }
  k = mathpow(10, LOG_BASE - i);
  rd = d[di] % k | 0;
  if (repeating == null) {
    if (i < 3) {
      if (i == 0) rd = rd / 100 | 0;
      else if (i == 1) rd = rd / 10 | 0;
      r = rm < 4 && rd == 99999 || rm > 3 && rd == 49999 || rd == 5e4 || rd == 0;
    } else {
      r = (rm < 4 && rd + 1 == k || rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 100 | 0) == mathpow(10, i - 2) - 1 || (rd == k / 2 || rd == 0) && (d[di + 1] / k / 100 | 0) == 0;
    }
  } else {
    if (i < 4) {
      if (i == 0) rd = rd / 1e3 | 0;
      else if (i == 1) rd = rd / 100 | 0;
      else if (i == 2) rd = rd / 10 | 0;
      r = (repeating || rm < 4) && rd == 9999 || !repeating && rm > 3 && rd == 4999;
    } else {
      r = ((repeating || rm < 4) && rd + 1 == k || !repeating && rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 1e3 | 0) == mathpow(10, i - 3) - 1;
    }
  }
  return r;
}
function convertBase(str, baseIn, baseOut) {
  var j, arr = [0], arrL, i = 0, strL = str.length;
  for (; i < strL; ) {
    for (arrL = arr.length; arrL--; ) arr[arrL] *= baseIn;
    arr[0] += NUMERALS.indexOf(str.charAt(i++));
    for (j = 0; j < arr.length; j++) {
      if (arr[j] > baseOut - 1) {
        if (arr[j + 1] === void 0) arr[j + 1] = 0;
        arr[j + 1] += arr[j] / baseOut | 0;
        arr[j] %= baseOut;
      }
    }
  }
  return arr.reverse();
}
function cosine(Ctor, x) {
  var k, len, y;
  if (x.isZero()) return x;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    y = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    y = "2.3283064365386962890625e-10";
  }
  Ctor.precision += k;
  x = taylorSeries(Ctor, 1, x.times(y), new Ctor(1));
  for (var i = k; i--; ) {
    var cos2x = x.times(x);
    x = cos2x.times(cos2x).minus(cos2x).times(8).plus(1);
  }
  Ctor.precision -= k;
  return x;
}
var divide = /* @__PURE__ */ (function() {
  function multiplyInteger(x, k, base) {
    var temp, carry = 0, i = x.length;
    for (x = x.slice(); i--; ) {
      temp = x[i] * k + carry;
      x[i] = temp % base | 0;
      carry = temp / base | 0;
    }
    if (carry) x.unshift(carry);
    return x;
  }
  function compare(a, b, aL, bL) {
    var i, r;
    if (aL != bL) {
      r = aL > bL ? 1 : -1;
    } else {
      for (i = r = 0; i < aL; i++) {
        if (a[i] != b[i]) {
          r = a[i] > b[i] ? 1 : -1;
          break;
        }
      }
    }
    return r;
  }
  function subtract(a, b, aL, base) {
    var i = 0;
    for (; aL--; ) {
      a[aL] -= i;
      i = a[aL] < b[aL] ? 1 : 0;
      a[aL] = i * base + a[aL] - b[aL];
    }
    for (; !a[0] && a.length > 1; ) a.shift();
  }
  return function(x, y, pr, rm, dp, base) {
    var cmp, e, i, k, logBase, more, prod, prodL, q, qd, rem, remL, rem0, sd, t, xi, xL, yd0, yL, yz, Ctor = x.constructor, sign2 = x.s == y.s ? 1 : -1, xd = x.d, yd = y.d;
    if (!xd || !xd[0] || !yd || !yd[0]) {
      return new Ctor(
        // Return NaN if either NaN, or both Infinity or 0.
        !x.s || !y.s || (xd ? yd && xd[0] == yd[0] : !yd) ? NaN : (
          // Return ±0 if x is 0 or y is ±Infinity, or return ±Infinity as y is 0.
          xd && xd[0] == 0 || !yd ? sign2 * 0 : sign2 / 0
        )
      );
    }
    if (base) {
      logBase = 1;
      e = x.e - y.e;
    } else {
      base = BASE;
      logBase = LOG_BASE;
      e = mathfloor(x.e / logBase) - mathfloor(y.e / logBase);
    }
    yL = yd.length;
    xL = xd.length;
    q = new Ctor(sign2);
    qd = q.d = [];
    for (i = 0; yd[i] == (xd[i] || 0); i++) ;
    if (yd[i] > (xd[i] || 0)) e--;
    if (pr == null) {
      sd = pr = Ctor.precision;
      rm = Ctor.rounding;
    } else if (dp) {
      sd = pr + (x.e - y.e) + 1;
    } else {
      sd = pr;
    }
    if (sd < 0) {
      qd.push(1);
      more = true;
    } else {
      sd = sd / logBase + 2 | 0;
      i = 0;
      if (yL == 1) {
        k = 0;
        yd = yd[0];
        sd++;
        for (; (i < xL || k) && sd--; i++) {
          t = k * base + (xd[i] || 0);
          qd[i] = t / yd | 0;
          k = t % yd | 0;
        }
        more = k || i < xL;
      } else {
        k = base / (yd[0] + 1) | 0;
        if (k > 1) {
          yd = multiplyInteger(yd, k, base);
          xd = multiplyInteger(xd, k, base);
          yL = yd.length;
          xL = xd.length;
        }
        xi = yL;
        rem = xd.slice(0, yL);
        remL = rem.length;
        for (; remL < yL; ) rem[remL++] = 0;
        yz = yd.slice();
        yz.unshift(0);
        yd0 = yd[0];
        if (yd[1] >= base / 2) ++yd0;
        do {
          k = 0;
          cmp = compare(yd, rem, yL, remL);
          if (cmp < 0) {
            rem0 = rem[0];
            if (yL != remL) rem0 = rem0 * base + (rem[1] || 0);
            k = rem0 / yd0 | 0;
            if (k > 1) {
              if (k >= base) k = base - 1;
              prod = multiplyInteger(yd, k, base);
              prodL = prod.length;
              remL = rem.length;
              cmp = compare(prod, rem, prodL, remL);
              if (cmp == 1) {
                k--;
                subtract(prod, yL < prodL ? yz : yd, prodL, base);
              }
            } else {
              if (k == 0) cmp = k = 1;
              prod = yd.slice();
            }
            prodL = prod.length;
            if (prodL < remL) prod.unshift(0);
            subtract(rem, prod, remL, base);
            if (cmp == -1) {
              remL = rem.length;
              cmp = compare(yd, rem, yL, remL);
              if (cmp < 1) {
                k++;
                subtract(rem, yL < remL ? yz : yd, remL, base);
              }
            }
            remL = rem.length;
          } else if (cmp === 0) {
            k++;
            rem = [0];
          }
          qd[i++] = k;
          if (cmp && rem[0]) {
            rem[remL++] = xd[xi] || 0;
          } else {
            rem = [xd[xi]];
            remL = 1;
          }
        } while ((xi++ < xL || rem[0] !== void 0) && sd--);
        more = rem[0] !== void 0;
      }
      if (!qd[0]) qd.shift();
    }
    if (logBase == 1) {
      q.e = e;
      inexact = more;
    } else {
      for (i = 1, k = qd[0]; k >= 10; k /= 10) i++;
      q.e = i + e * logBase - 1;
      finalise(q, dp ? pr + q.e + 1 : pr, rm, more);
    }
    return q;
  };
})();
function finalise(x, sd, rm, isTruncated) {
  var digits, i, j, k, rd, roundUp, w, xd, xdi, Ctor = x.constructor;
  out: if (sd != null) {
    xd = x.d;
    if (!xd) return x;
    for (digits = 1, k = xd[0]; k >= 10; k /= 10) digits++;
    i = sd - digits;
    if (i < 0) {
      i += LOG_BASE;
      j = sd;
      w = xd[xdi = 0];
      rd = w / mathpow(10, digits - j - 1) % 10 | 0;
    } else {
      xdi = Math.ceil((i + 1) / LOG_BASE);
      k = xd.length;
      if (xdi >= k) {
        if (isTruncated) {
          for (; k++ <= xdi; ) xd.push(0);
          w = rd = 0;
          digits = 1;
          i %= LOG_BASE;
          j = i - LOG_BASE + 1;
        } else {
          break out;
        }
      } else {
        w = k = xd[xdi];
        for (digits = 1; k >= 10; k /= 10) digits++;
        i %= LOG_BASE;
        j = i - LOG_BASE + digits;
        rd = j < 0 ? 0 : w / mathpow(10, digits - j - 1) % 10 | 0;
      }
    }
    isTruncated = isTruncated || sd < 0 || xd[xdi + 1] !== void 0 || (j < 0 ? w : w % mathpow(10, digits - j - 1));
    roundUp = rm < 4 ? (rd || isTruncated) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm == 4 || isTruncated || rm == 6 && // Check whether the digit to the left of the rounding digit is odd.
    (i > 0 ? j > 0 ? w / mathpow(10, digits - j) : 0 : xd[xdi - 1]) % 10 & 1 || rm == (x.s < 0 ? 8 : 7));
    if (sd < 1 || !xd[0]) {
      xd.length = 0;
      if (roundUp) {
        sd -= x.e + 1;
        xd[0] = mathpow(10, (LOG_BASE - sd % LOG_BASE) % LOG_BASE);
        x.e = -sd || 0;
      } else {
        xd[0] = x.e = 0;
      }
      return x;
    }
    if (i == 0) {
      xd.length = xdi;
      k = 1;
      xdi--;
    } else {
      xd.length = xdi + 1;
      k = mathpow(10, LOG_BASE - i);
      xd[xdi] = j > 0 ? (w / mathpow(10, digits - j) % mathpow(10, j) | 0) * k : 0;
    }
    if (roundUp) {
      for (; ; ) {
        if (xdi == 0) {
          for (i = 1, j = xd[0]; j >= 10; j /= 10) i++;
          j = xd[0] += k;
          for (k = 1; j >= 10; j /= 10) k++;
          if (i != k) {
            x.e++;
            if (xd[0] == BASE) xd[0] = 1;
          }
          break;
        } else {
          xd[xdi] += k;
          if (xd[xdi] != BASE) break;
          xd[xdi--] = 0;
          k = 1;
        }
      }
    }
    for (i = xd.length; xd[--i] === 0; ) xd.pop();
  }
  if (external) {
    if (x.e > Ctor.maxE) {
      x.d = null;
      x.e = NaN;
    } else if (x.e < Ctor.minE) {
      x.e = 0;
      x.d = [0];
    }
  }
  return x;
}
function finiteToString(x, isExp, sd) {
  if (!x.isFinite()) return nonFiniteToString(x);
  var k, e = x.e, str = digitsToString(x.d), len = str.length;
  if (isExp) {
    if (sd && (k = sd - len) > 0) {
      str = str.charAt(0) + "." + str.slice(1) + getZeroString(k);
    } else if (len > 1) {
      str = str.charAt(0) + "." + str.slice(1);
    }
    str = str + (x.e < 0 ? "e" : "e+") + x.e;
  } else if (e < 0) {
    str = "0." + getZeroString(-e - 1) + str;
    if (sd && (k = sd - len) > 0) str += getZeroString(k);
  } else if (e >= len) {
    str += getZeroString(e + 1 - len);
    if (sd && (k = sd - e - 1) > 0) str = str + "." + getZeroString(k);
  } else {
    if ((k = e + 1) < len) str = str.slice(0, k) + "." + str.slice(k);
    if (sd && (k = sd - len) > 0) {
      if (e + 1 === len) str += ".";
      str += getZeroString(k);
    }
  }
  return str;
}
function getBase10Exponent(digits, e) {
  var w = digits[0];
  for (e *= LOG_BASE; w >= 10; w /= 10) e++;
  return e;
}
function getLn10(Ctor, sd, pr) {
  if (sd > LN10_PRECISION) {
    external = true;
    if (pr) Ctor.precision = pr;
    throw Error(precisionLimitExceeded);
  }
  return finalise(new Ctor(LN10), sd, 1, true);
}
function getPi(Ctor, sd, rm) {
  if (sd > PI_PRECISION) throw Error(precisionLimitExceeded);
  return finalise(new Ctor(PI), sd, rm, true);
}
function getPrecision(digits) {
  var w = digits.length - 1, len = w * LOG_BASE + 1;
  w = digits[w];
  if (w) {
    for (; w % 10 == 0; w /= 10) len--;
    for (w = digits[0]; w >= 10; w /= 10) len++;
  }
  return len;
}
function getZeroString(k) {
  var zs = "";
  for (; k--; ) zs += "0";
  return zs;
}
function intPow(Ctor, x, n, pr) {
  var isTruncated, r = new Ctor(1), k = Math.ceil(pr / LOG_BASE + 4);
  external = false;
  for (; ; ) {
    if (n % 2) {
      r = r.times(x);
      if (truncate(r.d, k)) isTruncated = true;
    }
    n = mathfloor(n / 2);
    if (n === 0) {
      n = r.d.length - 1;
      if (isTruncated && r.d[n] === 0) ++r.d[n];
      break;
    }
    x = x.times(x);
    truncate(x.d, k);
  }
  external = true;
  return r;
}
function isOdd(n) {
  return n.d[n.d.length - 1] & 1;
}
function maxOrMin(Ctor, args, n) {
  var k, y, x = new Ctor(args[0]), i = 0;
  for (; ++i < args.length; ) {
    y = new Ctor(args[i]);
    if (!y.s) {
      x = y;
      break;
    }
    k = x.cmp(y);
    if (k === n || k === 0 && x.s === n) {
      x = y;
    }
  }
  return x;
}
function naturalExponential(x, sd) {
  var denominator, guard, j, pow2, sum2, t, wpr, rep = 0, i = 0, k = 0, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (!x.d || !x.d[0] || x.e > 17) {
    return new Ctor(x.d ? !x.d[0] ? 1 : x.s < 0 ? 0 : 1 / 0 : x.s ? x.s < 0 ? 0 : x : 0 / 0);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  t = new Ctor(0.03125);
  while (x.e > -2) {
    x = x.times(t);
    k += 5;
  }
  guard = Math.log(mathpow(2, k)) / Math.LN10 * 2 + 5 | 0;
  wpr += guard;
  denominator = pow2 = sum2 = new Ctor(1);
  Ctor.precision = wpr;
  for (; ; ) {
    pow2 = finalise(pow2.times(x), wpr, 1);
    denominator = denominator.times(++i);
    t = sum2.plus(divide(pow2, denominator, wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum2.d).slice(0, wpr)) {
      j = k;
      while (j--) sum2 = finalise(sum2.times(sum2), wpr, 1);
      if (sd == null) {
        if (rep < 3 && checkRoundingDigits(sum2.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += 10;
          denominator = pow2 = t = new Ctor(1);
          i = 0;
          rep++;
        } else {
          return finalise(sum2, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum2;
      }
    }
    sum2 = t;
  }
}
function naturalLogarithm(y, sd) {
  var c, c0, denominator, e, numerator, rep, sum2, t, wpr, x1, x2, n = 1, guard = 10, x = y, xd = x.d, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (x.s < 0 || !xd || !xd[0] || !x.e && xd[0] == 1 && xd.length == 1) {
    return new Ctor(xd && !xd[0] ? -1 / 0 : x.s != 1 ? NaN : xd ? 0 : x);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  Ctor.precision = wpr += guard;
  c = digitsToString(xd);
  c0 = c.charAt(0);
  if (Math.abs(e = x.e) < 15e14) {
    while (c0 < 7 && c0 != 1 || c0 == 1 && c.charAt(1) > 3) {
      x = x.times(y);
      c = digitsToString(x.d);
      c0 = c.charAt(0);
      n++;
    }
    e = x.e;
    if (c0 > 1) {
      x = new Ctor("0." + c);
      e++;
    } else {
      x = new Ctor(c0 + "." + c.slice(1));
    }
  } else {
    t = getLn10(Ctor, wpr + 2, pr).times(e + "");
    x = naturalLogarithm(new Ctor(c0 + "." + c.slice(1)), wpr - guard).plus(t);
    Ctor.precision = pr;
    return sd == null ? finalise(x, pr, rm, external = true) : x;
  }
  x1 = x;
  sum2 = numerator = x = divide(x.minus(1), x.plus(1), wpr, 1);
  x2 = finalise(x.times(x), wpr, 1);
  denominator = 3;
  for (; ; ) {
    numerator = finalise(numerator.times(x2), wpr, 1);
    t = sum2.plus(divide(numerator, new Ctor(denominator), wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum2.d).slice(0, wpr)) {
      sum2 = sum2.times(2);
      if (e !== 0) sum2 = sum2.plus(getLn10(Ctor, wpr + 2, pr).times(e + ""));
      sum2 = divide(sum2, new Ctor(n), wpr, 1);
      if (sd == null) {
        if (checkRoundingDigits(sum2.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += guard;
          t = numerator = x = divide(x1.minus(1), x1.plus(1), wpr, 1);
          x2 = finalise(x.times(x), wpr, 1);
          denominator = rep = 1;
        } else {
          return finalise(sum2, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum2;
      }
    }
    sum2 = t;
    denominator += 2;
  }
}
function nonFiniteToString(x) {
  return String(x.s * x.s / 0);
}
function parseDecimal(x, str) {
  var e, i, len;
  if ((e = str.indexOf(".")) > -1) str = str.replace(".", "");
  if ((i = str.search(/e/i)) > 0) {
    if (e < 0) e = i;
    e += +str.slice(i + 1);
    str = str.substring(0, i);
  } else if (e < 0) {
    e = str.length;
  }
  for (i = 0; str.charCodeAt(i) === 48; i++) ;
  for (len = str.length; str.charCodeAt(len - 1) === 48; --len) ;
  str = str.slice(i, len);
  if (str) {
    len -= i;
    x.e = e = e - i - 1;
    x.d = [];
    i = (e + 1) % LOG_BASE;
    if (e < 0) i += LOG_BASE;
    if (i < len) {
      if (i) x.d.push(+str.slice(0, i));
      for (len -= LOG_BASE; i < len; ) x.d.push(+str.slice(i, i += LOG_BASE));
      str = str.slice(i);
      i = LOG_BASE - str.length;
    } else {
      i -= len;
    }
    for (; i--; ) str += "0";
    x.d.push(+str);
    if (external) {
      if (x.e > x.constructor.maxE) {
        x.d = null;
        x.e = NaN;
      } else if (x.e < x.constructor.minE) {
        x.e = 0;
        x.d = [0];
      }
    }
  } else {
    x.e = 0;
    x.d = [0];
  }
  return x;
}
function parseOther(x, str) {
  var base, Ctor, divisor, i, isFloat, len, p, xd, xe;
  if (str.indexOf("_") > -1) {
    str = str.replace(/(\d)_(?=\d)/g, "$1");
    if (isDecimal.test(str)) return parseDecimal(x, str);
  } else if (str === "Infinity" || str === "NaN") {
    if (!+str) x.s = NaN;
    x.e = NaN;
    x.d = null;
    return x;
  }
  if (isHex.test(str)) {
    base = 16;
    str = str.toLowerCase();
  } else if (isBinary.test(str)) {
    base = 2;
  } else if (isOctal.test(str)) {
    base = 8;
  } else {
    throw Error(invalidArgument + str);
  }
  i = str.search(/p/i);
  if (i > 0) {
    p = +str.slice(i + 1);
    str = str.substring(2, i);
  } else {
    str = str.slice(2);
  }
  i = str.indexOf(".");
  isFloat = i >= 0;
  Ctor = x.constructor;
  if (isFloat) {
    str = str.replace(".", "");
    len = str.length;
    i = len - i;
    divisor = intPow(Ctor, new Ctor(base), i, i * 2);
  }
  xd = convertBase(str, base, BASE);
  xe = xd.length - 1;
  for (i = xe; xd[i] === 0; --i) xd.pop();
  if (i < 0) return new Ctor(x.s * 0);
  x.e = getBase10Exponent(xd, xe);
  x.d = xd;
  external = false;
  if (isFloat) x = divide(x, divisor, len * 4);
  if (p) x = x.times(Math.abs(p) < 54 ? mathpow(2, p) : Decimal.pow(2, p));
  external = true;
  return x;
}
function sine(Ctor, x) {
  var k, len = x.d.length;
  if (len < 3) {
    return x.isZero() ? x : taylorSeries(Ctor, 2, x, x);
  }
  k = 1.4 * Math.sqrt(len);
  k = k > 16 ? 16 : k | 0;
  x = x.times(1 / tinyPow(5, k));
  x = taylorSeries(Ctor, 2, x, x);
  var sin2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
  for (; k--; ) {
    sin2_x = x.times(x);
    x = x.times(d5.plus(sin2_x.times(d16.times(sin2_x).minus(d20))));
  }
  return x;
}
function taylorSeries(Ctor, n, x, y, isHyperbolic) {
  var j, t, u, x2, i = 1, pr = Ctor.precision, k = Math.ceil(pr / LOG_BASE);
  external = false;
  x2 = x.times(x);
  u = new Ctor(y);
  for (; ; ) {
    t = divide(u.times(x2), new Ctor(n++ * n++), pr, 1);
    u = isHyperbolic ? y.plus(t) : y.minus(t);
    y = divide(t.times(x2), new Ctor(n++ * n++), pr, 1);
    t = u.plus(y);
    if (t.d[k] !== void 0) {
      for (j = k; t.d[j] === u.d[j] && j--; ) ;
      if (j == -1) break;
    }
    j = u;
    u = y;
    y = t;
    t = j;
    i++;
  }
  external = true;
  t.d.length = k + 1;
  return t;
}
function tinyPow(b, e) {
  var n = b;
  while (--e) n *= b;
  return n;
}
function toLessThanHalfPi(Ctor, x) {
  var t, isNeg = x.s < 0, pi = getPi(Ctor, Ctor.precision, 1), halfPi = pi.times(0.5);
  x = x.abs();
  if (x.lte(halfPi)) {
    quadrant = isNeg ? 4 : 1;
    return x;
  }
  t = x.divToInt(pi);
  if (t.isZero()) {
    quadrant = isNeg ? 3 : 2;
  } else {
    x = x.minus(t.times(pi));
    if (x.lte(halfPi)) {
      quadrant = isOdd(t) ? isNeg ? 2 : 3 : isNeg ? 4 : 1;
      return x;
    }
    quadrant = isOdd(t) ? isNeg ? 1 : 4 : isNeg ? 3 : 2;
  }
  return x.minus(pi).abs();
}
function toStringBinary(x, baseOut, sd, rm) {
  var base, e, i, k, len, roundUp, str, xd, y, Ctor = x.constructor, isExp = sd !== void 0;
  if (isExp) {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  } else {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  }
  if (!x.isFinite()) {
    str = nonFiniteToString(x);
  } else {
    str = finiteToString(x);
    i = str.indexOf(".");
    if (isExp) {
      base = 2;
      if (baseOut == 16) {
        sd = sd * 4 - 3;
      } else if (baseOut == 8) {
        sd = sd * 3 - 2;
      }
    } else {
      base = baseOut;
    }
    if (i >= 0) {
      str = str.replace(".", "");
      y = new Ctor(1);
      y.e = str.length - i;
      y.d = convertBase(finiteToString(y), 10, base);
      y.e = y.d.length;
    }
    xd = convertBase(str, 10, base);
    e = len = xd.length;
    for (; xd[--len] == 0; ) xd.pop();
    if (!xd[0]) {
      str = isExp ? "0p+0" : "0";
    } else {
      if (i < 0) {
        e--;
      } else {
        x = new Ctor(x);
        x.d = xd;
        x.e = e;
        x = divide(x, y, sd, rm, 0, base);
        xd = x.d;
        e = x.e;
        roundUp = inexact;
      }
      i = xd[sd];
      k = base / 2;
      roundUp = roundUp || xd[sd + 1] !== void 0;
      roundUp = rm < 4 ? (i !== void 0 || roundUp) && (rm === 0 || rm === (x.s < 0 ? 3 : 2)) : i > k || i === k && (rm === 4 || roundUp || rm === 6 && xd[sd - 1] & 1 || rm === (x.s < 0 ? 8 : 7));
      xd.length = sd;
      if (roundUp) {
        for (; ++xd[--sd] > base - 1; ) {
          xd[sd] = 0;
          if (!sd) {
            ++e;
            xd.unshift(1);
          }
        }
      }
      for (len = xd.length; !xd[len - 1]; --len) ;
      for (i = 0, str = ""; i < len; i++) str += NUMERALS.charAt(xd[i]);
      if (isExp) {
        if (len > 1) {
          if (baseOut == 16 || baseOut == 8) {
            i = baseOut == 16 ? 4 : 3;
            for (--len; len % i; len++) str += "0";
            xd = convertBase(str, base, baseOut);
            for (len = xd.length; !xd[len - 1]; --len) ;
            for (i = 1, str = "1."; i < len; i++) str += NUMERALS.charAt(xd[i]);
          } else {
            str = str.charAt(0) + "." + str.slice(1);
          }
        }
        str = str + (e < 0 ? "p" : "p+") + e;
      } else if (e < 0) {
        for (; ++e; ) str = "0" + str;
        str = "0." + str;
      } else {
        if (++e > len) for (e -= len; e--; ) str += "0";
        else if (e < len) str = str.slice(0, e) + "." + str.slice(e);
      }
    }
    str = (baseOut == 16 ? "0x" : baseOut == 2 ? "0b" : baseOut == 8 ? "0o" : "") + str;
  }
  return x.s < 0 ? "-" + str : str;
}
function truncate(arr, len) {
  if (arr.length > len) {
    arr.length = len;
    return true;
  }
}
function abs(x) {
  return new this(x).abs();
}
function acos(x) {
  return new this(x).acos();
}
function acosh(x) {
  return new this(x).acosh();
}
function add(x, y) {
  return new this(x).plus(y);
}
function asin(x) {
  return new this(x).asin();
}
function asinh(x) {
  return new this(x).asinh();
}
function atan(x) {
  return new this(x).atan();
}
function atanh(x) {
  return new this(x).atanh();
}
function atan2(y, x) {
  y = new this(y);
  x = new this(x);
  var r, pr = this.precision, rm = this.rounding, wpr = pr + 4;
  if (!y.s || !x.s) {
    r = new this(NaN);
  } else if (!y.d && !x.d) {
    r = getPi(this, wpr, 1).times(x.s > 0 ? 0.25 : 0.75);
    r.s = y.s;
  } else if (!x.d || y.isZero()) {
    r = x.s < 0 ? getPi(this, pr, rm) : new this(0);
    r.s = y.s;
  } else if (!y.d || x.isZero()) {
    r = getPi(this, wpr, 1).times(0.5);
    r.s = y.s;
  } else if (x.s < 0) {
    this.precision = wpr;
    this.rounding = 1;
    r = this.atan(divide(y, x, wpr, 1));
    x = getPi(this, wpr, 1);
    this.precision = pr;
    this.rounding = rm;
    r = y.s < 0 ? r.minus(x) : r.plus(x);
  } else {
    r = this.atan(divide(y, x, wpr, 1));
  }
  return r;
}
function cbrt(x) {
  return new this(x).cbrt();
}
function ceil(x) {
  return finalise(x = new this(x), x.e + 1, 2);
}
function clamp(x, min2, max2) {
  return new this(x).clamp(min2, max2);
}
function config(obj) {
  if (!obj || typeof obj !== "object") throw Error(decimalError + "Object expected");
  var i, p, v, useDefaults = obj.defaults === true, ps = [
    "precision",
    1,
    MAX_DIGITS,
    "rounding",
    0,
    8,
    "toExpNeg",
    -EXP_LIMIT,
    0,
    "toExpPos",
    0,
    EXP_LIMIT,
    "maxE",
    0,
    EXP_LIMIT,
    "minE",
    -EXP_LIMIT,
    0,
    "modulo",
    0,
    9
  ];
  for (i = 0; i < ps.length; i += 3) {
    if (p = ps[i], useDefaults) this[p] = DEFAULTS[p];
    if ((v = obj[p]) !== void 0) {
      if (mathfloor(v) === v && v >= ps[i + 1] && v <= ps[i + 2]) this[p] = v;
      else throw Error(invalidArgument + p + ": " + v);
    }
  }
  if (p = "crypto", useDefaults) this[p] = DEFAULTS[p];
  if ((v = obj[p]) !== void 0) {
    if (v === true || v === false || v === 0 || v === 1) {
      if (v) {
        if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) {
          this[p] = true;
        } else {
          throw Error(cryptoUnavailable);
        }
      } else {
        this[p] = false;
      }
    } else {
      throw Error(invalidArgument + p + ": " + v);
    }
  }
  return this;
}
function cos(x) {
  return new this(x).cos();
}
function cosh(x) {
  return new this(x).cosh();
}
function clone(obj) {
  var i, p, ps;
  function Decimal2(v) {
    var e, i2, t, x = this;
    if (!(x instanceof Decimal2)) return new Decimal2(v);
    x.constructor = Decimal2;
    if (isDecimalInstance(v)) {
      x.s = v.s;
      if (external) {
        if (!v.d || v.e > Decimal2.maxE) {
          x.e = NaN;
          x.d = null;
        } else if (v.e < Decimal2.minE) {
          x.e = 0;
          x.d = [0];
        } else {
          x.e = v.e;
          x.d = v.d.slice();
        }
      } else {
        x.e = v.e;
        x.d = v.d ? v.d.slice() : v.d;
      }
      return;
    }
    t = typeof v;
    if (t === "number") {
      if (v === 0) {
        x.s = 1 / v < 0 ? -1 : 1;
        x.e = 0;
        x.d = [0];
        return;
      }
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      if (v === ~~v && v < 1e7) {
        for (e = 0, i2 = v; i2 >= 10; i2 /= 10) e++;
        if (external) {
          if (e > Decimal2.maxE) {
            x.e = NaN;
            x.d = null;
          } else if (e < Decimal2.minE) {
            x.e = 0;
            x.d = [0];
          } else {
            x.e = e;
            x.d = [v];
          }
        } else {
          x.e = e;
          x.d = [v];
        }
        return;
      }
      if (v * 0 !== 0) {
        if (!v) x.s = NaN;
        x.e = NaN;
        x.d = null;
        return;
      }
      return parseDecimal(x, v.toString());
    }
    if (t === "string") {
      if ((i2 = v.charCodeAt(0)) === 45) {
        v = v.slice(1);
        x.s = -1;
      } else {
        if (i2 === 43) v = v.slice(1);
        x.s = 1;
      }
      return isDecimal.test(v) ? parseDecimal(x, v) : parseOther(x, v);
    }
    if (t === "bigint") {
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      return parseDecimal(x, v.toString());
    }
    throw Error(invalidArgument + v);
  }
  Decimal2.prototype = P;
  Decimal2.ROUND_UP = 0;
  Decimal2.ROUND_DOWN = 1;
  Decimal2.ROUND_CEIL = 2;
  Decimal2.ROUND_FLOOR = 3;
  Decimal2.ROUND_HALF_UP = 4;
  Decimal2.ROUND_HALF_DOWN = 5;
  Decimal2.ROUND_HALF_EVEN = 6;
  Decimal2.ROUND_HALF_CEIL = 7;
  Decimal2.ROUND_HALF_FLOOR = 8;
  Decimal2.EUCLID = 9;
  Decimal2.config = Decimal2.set = config;
  Decimal2.clone = clone;
  Decimal2.isDecimal = isDecimalInstance;
  Decimal2.abs = abs;
  Decimal2.acos = acos;
  Decimal2.acosh = acosh;
  Decimal2.add = add;
  Decimal2.asin = asin;
  Decimal2.asinh = asinh;
  Decimal2.atan = atan;
  Decimal2.atanh = atanh;
  Decimal2.atan2 = atan2;
  Decimal2.cbrt = cbrt;
  Decimal2.ceil = ceil;
  Decimal2.clamp = clamp;
  Decimal2.cos = cos;
  Decimal2.cosh = cosh;
  Decimal2.div = div;
  Decimal2.exp = exp;
  Decimal2.floor = floor;
  Decimal2.hypot = hypot;
  Decimal2.ln = ln;
  Decimal2.log = log;
  Decimal2.log10 = log10;
  Decimal2.log2 = log2;
  Decimal2.max = max;
  Decimal2.min = min;
  Decimal2.mod = mod;
  Decimal2.mul = mul;
  Decimal2.pow = pow;
  Decimal2.random = random;
  Decimal2.round = round;
  Decimal2.sign = sign;
  Decimal2.sin = sin;
  Decimal2.sinh = sinh;
  Decimal2.sqrt = sqrt;
  Decimal2.sub = sub;
  Decimal2.sum = sum;
  Decimal2.tan = tan;
  Decimal2.tanh = tanh;
  Decimal2.trunc = trunc;
  if (obj === void 0) obj = {};
  if (obj) {
    if (obj.defaults !== true) {
      ps = ["precision", "rounding", "toExpNeg", "toExpPos", "maxE", "minE", "modulo", "crypto"];
      for (i = 0; i < ps.length; ) if (!obj.hasOwnProperty(p = ps[i++])) obj[p] = this[p];
    }
  }
  Decimal2.config(obj);
  return Decimal2;
}
function div(x, y) {
  return new this(x).div(y);
}
function exp(x) {
  return new this(x).exp();
}
function floor(x) {
  return finalise(x = new this(x), x.e + 1, 3);
}
function hypot() {
  var i, n, t = new this(0);
  external = false;
  for (i = 0; i < arguments.length; ) {
    n = new this(arguments[i++]);
    if (!n.d) {
      if (n.s) {
        external = true;
        return new this(1 / 0);
      }
      t = n;
    } else if (t.d) {
      t = t.plus(n.times(n));
    }
  }
  external = true;
  return t.sqrt();
}
function isDecimalInstance(obj) {
  return obj instanceof Decimal || obj && obj.toStringTag === tag || false;
}
function ln(x) {
  return new this(x).ln();
}
function log(x, y) {
  return new this(x).log(y);
}
function log2(x) {
  return new this(x).log(2);
}
function log10(x) {
  return new this(x).log(10);
}
function max() {
  return maxOrMin(this, arguments, -1);
}
function min() {
  return maxOrMin(this, arguments, 1);
}
function mod(x, y) {
  return new this(x).mod(y);
}
function mul(x, y) {
  return new this(x).mul(y);
}
function pow(x, y) {
  return new this(x).pow(y);
}
function random(sd) {
  var d, e, k, n, i = 0, r = new this(1), rd = [];
  if (sd === void 0) sd = this.precision;
  else checkInt32(sd, 1, MAX_DIGITS);
  k = Math.ceil(sd / LOG_BASE);
  if (!this.crypto) {
    for (; i < k; ) rd[i++] = Math.random() * 1e7 | 0;
  } else if (crypto.getRandomValues) {
    d = crypto.getRandomValues(new Uint32Array(k));
    for (; i < k; ) {
      n = d[i];
      if (n >= 429e7) {
        d[i] = crypto.getRandomValues(new Uint32Array(1))[0];
      } else {
        rd[i++] = n % 1e7;
      }
    }
  } else if (crypto.randomBytes) {
    d = crypto.randomBytes(k *= 4);
    for (; i < k; ) {
      n = d[i] + (d[i + 1] << 8) + (d[i + 2] << 16) + ((d[i + 3] & 127) << 24);
      if (n >= 214e7) {
        crypto.randomBytes(4).copy(d, i);
      } else {
        rd.push(n % 1e7);
        i += 4;
      }
    }
    i = k / 4;
  } else {
    throw Error(cryptoUnavailable);
  }
  k = rd[--i];
  sd %= LOG_BASE;
  if (k && sd) {
    n = mathpow(10, LOG_BASE - sd);
    rd[i] = (k / n | 0) * n;
  }
  for (; rd[i] === 0; i--) rd.pop();
  if (i < 0) {
    e = 0;
    rd = [0];
  } else {
    e = -1;
    for (; rd[0] === 0; e -= LOG_BASE) rd.shift();
    for (k = 1, n = rd[0]; n >= 10; n /= 10) k++;
    if (k < LOG_BASE) e -= LOG_BASE - k;
  }
  r.e = e;
  r.d = rd;
  return r;
}
function round(x) {
  return finalise(x = new this(x), x.e + 1, this.rounding);
}
function sign(x) {
  x = new this(x);
  return x.d ? x.d[0] ? x.s : 0 * x.s : x.s || NaN;
}
function sin(x) {
  return new this(x).sin();
}
function sinh(x) {
  return new this(x).sinh();
}
function sqrt(x) {
  return new this(x).sqrt();
}
function sub(x, y) {
  return new this(x).sub(y);
}
function sum() {
  var i = 0, args = arguments, x = new this(args[i]);
  external = false;
  for (; x.s && ++i < args.length; ) x = x.plus(args[i]);
  external = true;
  return finalise(x, this.precision, this.rounding);
}
function tan(x) {
  return new this(x).tan();
}
function tanh(x) {
  return new this(x).tanh();
}
function trunc(x) {
  return finalise(x = new this(x), x.e + 1, 1);
}
P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toString;
P[Symbol.toStringTag] = "Decimal";
var Decimal = P.constructor = clone(DEFAULTS);
LN10 = new Decimal(LN10);
PI = new Decimal(PI);

// src/pricing/money.ts
Decimal.set({ precision: 120, rounding: Decimal.ROUND_HALF_UP });
var EXACT_BELOW = Number.MAX_SAFE_INTEGER;
var LARGEST_EXACT_POWER = 22;
var POWERS = Array.from({ length: LARGEST_EXACT_POWER + 1 }, (_, exponent) => Number(`1e${exponent}`));

// src/sql/price-rows.ts
var TOKEN_METERS = TOKEN_CHARGES.map(({ meter: meter2 }) => meter2);
var FIRST_DAY = "0001-01-01";
function idRows(table2) {
  const names = /* @__PURE__ */ new Set([...table2.models(), ...table2.aliases.keys()]);
  const bases = new Set(
    [...names].map((name) => name.startsWith("ft:") ? name.split(":")[1] ?? "" : name)
  );
  const fineTuned = [...bases].flatMap((base) => [`ft:${base}`, `ft:${base}:data-sharing`]);
  return [.../* @__PURE__ */ new Set([...names, ...fineTuned])].sort().flatMap((id) => idRowsOf(id, table2));
}
function idRowsOf(id, table2) {
  const base = id.startsWith("ft:") ? id.split(":")[1] ?? "" : id;
  const periods = [id, base, `ft:${base}`].flatMap((name) => table2.aliases.get(name) ?? []);
  const rows = segments(periods).flatMap(({ from, until }) => {
    const model = modelOn(id, table2, from ?? FIRST_DAY);
    return model === void 0 ? [] : [{ id, from, until, model }];
  });
  return joined(rows, (one, next) => one.model === next.model);
}
function modelOn(id, table2, day2) {
  if (findModel(id, table2, day2) === void 0) return void 0;
  try {
    return resolveModel(id, table2, day2);
  } catch (error) {
    if (error instanceof PricingError) return void 0;
    throw error;
  }
}
function priceRows(table2) {
  return table2.models().flatMap((model) => TIERS.flatMap((tier) => priceRowsOf(table2, model, tier)));
}
function priceRowsOf(table2, model, tier) {
  const rates = table2.ratesOf(model).filter((rate) => rate.tier === tier && TOKEN_METERS.includes(rate.meter));
  const needs = splitNeeds(table2, model);
  if (rates.length === 0 && needs === 0) return [];
  const rows = segments(rates).flatMap(({ from, until }) => {
    const day2 = from ?? FIRST_DAY;
    const threshold = table2.threshold({ model, meter: "input", tier, day: day2 });
    const prices = (band) => tokenPrices(table2, { model, tier, day: day2, band });
    const common = { model, tier, from, until, needs };
    if (threshold === void 0) {
      return [{ ...common, context: "any", inputFrom: null, inputTo: null, prices: prices("short") }];
    }
    return [
      { ...common, context: "short", inputFrom: null, inputTo: threshold, prices: prices("short") },
      {
        ...common,
        context: "long",
        needs: needs + FLAGS.openRequests,
        inputFrom: threshold + 1,
        inputTo: null,
        prices: prices("long")
      }
    ];
  });
  const bands = ["any", "short", "long"].map(
    (context2) => rows.filter((row) => row.context === context2)
  );
  return bands.flatMap((band) => joined(band, samePrices));
}
function samePrices(one, next) {
  return one.inputFrom === next.inputFrom && one.inputTo === next.inputTo && TOKEN_METERS.every((meter2) => one.prices.get(meter2) === next.prices.get(meter2));
}
function tokenPrices(table2, query) {
  const prices = /* @__PURE__ */ new Map();
  for (const meter2 of TOKEN_METERS) {
    const rate = billed(table2, { ...query, meter: chargedAs(table2, query.model, meter2) });
    if (rate !== void 0) prices.set(meter2, perMillion(rate));
  }
  return prices;
}
function chargedAs(table2, model, meter2) {
  const sells = sellsOf(table2, model);
  if (meter2 === "image_input" && !sells(meter2)) return "input";
  if (meter2 === "cached_image_input" && !sells("image_input")) return "cached_input";
  if (meter2 !== "output" || sells(meter2)) return meter2;
  return sells("audio_output") ? "audio_output" : "image_output";
}
function splitNeeds(table2, model) {
  const sells = sellsOf(table2, model);
  const apart = sells("audio_input") || sells("image_input");
  const others = sells("audio_output") || sells("image_output");
  const output = sells("output") ? FLAGS.openOutput : FLAGS.textOutput;
  return (apart ? FLAGS.openInput + FLAGS.openCached : 0) + (others ? output : 0);
}
function sellsOf(table2, model) {
  const meters = new Set(table2.ratesOf(model).map((rate) => rate.meter));
  return (meter2) => meters.has(meter2);
}
function meterPriceRows(table2) {
  return table2.models().flatMap(
    (model) => TIERS.flatMap((tier) => METER_NAMES.flatMap((meter2) => meterPriceRowsOf(table2, model, tier, meter2)))
  );
}
function meterPriceRowsOf(table2, model, tier, meter2) {
  const meters = [meter2, uncachedMeter(meter2)];
  const rates = table2.ratesOf(model).filter((rate) => rate.tier === tier && meters.includes(rate.meter));
  const rows = segments(rates).flatMap(({ from, until }) => {
    const query = { model, tier, meter: meter2, day: from ?? FIRST_DAY };
    const [short, long] = [
      billed(table2, { ...query, band: "short" }),
      billed(table2, { ...query, band: "long" })
    ];
    const common = { model, tier, meter: meter2, from, until };
    if (short !== void 0 && short === long)
      return [{ ...common, context: "any", price: perMillion(short) }];
    return [
      ...short === void 0 ? [] : [{ ...common, context: "short", price: perMillion(short) }],
      ...long === void 0 ? [] : [{ ...common, context: "long", price: perMillion(long) }]
    ];
  });
  const bands = ["any", "short", "long"].map(
    (context2) => rows.filter((row) => row.context === context2)
  );
  return bands.flatMap((band) => joined(band, (one, next) => one.price === next.price));
}
function billed(table2, query) {
  const uncached = uncachedMeter(query.meter);
  return table2.find(query) ?? (uncached === void 0 ? void 0 : table2.find({ ...query, meter: uncached }));
}
function perMillion({ price, per }) {
  return new Decimal(price).times(1e6).dividedBy(per).toFixed();
}
function segments(periods) {
  const days = periods.flatMap(({ from, until }) => [from, until]).filter((day2) => day2 !== null);
  const cuts = [null, ...[...new Set(days)].sort()];
  return cuts.map((from, index) => ({ from, until: cuts[index + 1] ?? null }));
}
function joined(rows, same) {
  const out = [];
  for (const row of rows) {
    const last = out[out.length - 1];
    if (last !== void 0 && last.until === row.from && same(last, row)) {
      out[out.length - 1] = { ...last, until: row.until };
    } else out.push(row);
  }
  return out;
}
var LARGEST_TOKEN_PRICE = 1e8;
var LARGEST_UNIT_PRICE = 1e12;
function priceRange(tokens, meters) {
  let places = 0;
  let largest = 0;
  const look = (row, price, limit) => {
    const value = new Decimal(price);
    places = Math.max(places, value.decimalPlaces());
    if (value.decimalPlaces() > 9 || value.gte(limit)) {
      throw new PricingError(
        `the ${row.tier} price of "${row.model}" is ${price} per 1,000,000: give it at most 9 decimals, and less than ${limit} USD.`
      );
    }
    return Math.ceil(value.toNumber());
  };
  for (const row of tokens) {
    for (const price of row.prices.values())
      largest = Math.max(largest, look(row, price, LARGEST_TOKEN_PRICE));
  }
  for (const row of meters) look(row, row.price, LARGEST_UNIT_PRICE);
  return { scale: places > 6 ? 9 : 6, largest };
}

// src/sql/priced-charges.ts
var HELPER_NAMES2 = [
  "rs_day",
  "rs_quantity",
  "rs_text",
  "rs_id",
  "rs_tier_text",
  "rs_tier",
  "rs_meter_text",
  "rs_meter",
  "rs_context",
  "rs_canonical",
  "rs_whole",
  "rs_problem"
];
function pricedChargesSql(d, { prices, wholeIds }) {
  const counted = `SELECT ${list([
    d.carry("u"),
    "u.day AS rs_day",
    "u.quantity AS rs_quantity",
    `${loweredSql(d, "u.model")} AS rs_text`,
    `${loweredSql(d, "u.service_tier")} AS rs_tier_text`,
    `${loweredSql(d, "u.meter")} AS rs_meter_text`,
    `CASE WHEN ${d.startsWith(loweredSql(d, "u.meter"), "long_")} OR ${loweredSql(d, "u.context")} = 'long' THEN 'long' ELSE 'short' END AS rs_context`
  ])}
FROM ratesheet.charges AS u`;
  const named = `SELECT ${list([
    "c.*",
    `${idSql(d, "c.rs_text")} AS rs_id`,
    `${tierSql("c.rs_tier_text")} AS rs_tier`,
    `CASE WHEN ${d.startsWith("c.rs_meter_text", "long_")} THEN SUBSTR(c.rs_meter_text, 6) ELSE c.rs_meter_text END AS rs_meter`
  ])}
FROM counted AS c`;
  const matched = `SELECT ${list([
    "n.*",
    "i.model AS rs_canonical",
    `CASE WHEN n.rs_meter IN (${METER_NAMES.filter(isWholeUnit).map(quoted).join(", ")}) THEN 1 WHEN n.rs_meter IN (${METER_NAMES.filter(
      (meter2) => !isWholeUnit(meter2)
    ).map(quoted).join(", ")}) THEN 0 END AS rs_whole`,
    "t.priced_as AS rs_priced_as",
    "t.free AS rs_free"
  ])}
FROM named AS n
LEFT JOIN ratesheet.ids AS i ON i.id = ${keySql(d, "n.rs_id", wholeIds)} AND n.rs_day >= i.day_from AND n.rs_day < i.day_until
LEFT JOIN ratesheet.tiers AS t ON t.tier = n.rs_tier`;
  const rated = `SELECT ${list([
    "m.*",
    "p.price AS rs_price",
    `${d.unitCost("m.rs_quantity", "p.price", prices)} AS rs_cost`
  ])}
FROM matched AS m
LEFT JOIN ratesheet.meter_prices AS p ON p.model = m.rs_canonical AND p.tier = m.rs_priced_as AND p.meter = m.rs_meter
  AND (p.context = 'any' OR p.context = m.rs_context) AND m.rs_day >= p.day_from AND m.rs_day < p.day_until`;
  const judged = `SELECT r.*,
  CASE WHEN r.rs_day IS NULL THEN ${problemNumber("no day")}
    WHEN r.rs_tier IS NULL THEN ${problemNumber("unknown tier")}
    WHEN r.rs_canonical IS NULL THEN ${problemNumber("unknown model")}
    WHEN r.rs_whole IS NULL THEN ${problemNumber("unknown meter")}
    WHEN r.rs_quantity IS NULL OR r.rs_quantity < 0 OR r.rs_quantity > ${LARGEST_COUNT} THEN ${problemNumber("bad count")}
    WHEN r.rs_whole = 1 AND ${d.fractional("r.rs_quantity")} THEN ${problemNumber("bad count")}
    WHEN r.rs_price IS NULL THEN ${problemNumber("no price")}
    WHEN r.rs_cost IS NULL THEN ${problemNumber("bad count")}
    ELSE 0 END AS rs_problem
FROM rated AS r`;
  return inSteps(
    [
      ["counted", counted],
      ["named", named],
      ["matched", matched],
      ["rated", rated],
      ["judged", judged]
    ],
    `SELECT ${list([
      d.carried("j", [...HELPER_NAMES2, "rs_priced_as", "rs_free", "rs_price", "rs_cost"]),
      "j.rs_canonical AS canonical_model",
      "j.rs_tier AS canonical_tier",
      "CASE WHEN j.rs_problem = 0 THEN CASE WHEN j.rs_free = 0 THEN j.rs_cost ELSE j.rs_cost * 0 END END AS list_cost",
      "CASE WHEN j.rs_problem = 0 THEN CASE WHEN j.rs_free = 1 THEN j.rs_cost ELSE j.rs_cost * 0 END END AS free_list_cost",
      `${problemText("j.rs_problem")} AS problem`
    ])}
FROM judged AS j`
  );
}

// src/sql/script.ts
var DIALECTS = {
  bigquery,
  duckdb,
  postgres,
  clickhouse,
  snowflake,
  spark
};
function isEngine(text) {
  return ENGINES.some((engine) => engine === text);
}
function sqlScript(engine, table2) {
  const d = DIALECTS[engine];
  const ids = idRows(table2);
  const tokens = priceRows(table2);
  const meters = meterPriceRows(table2);
  const prices = priceRange(tokens, meters);
  const facts = {
    prices,
    wholeIds: ids.map(({ id }) => id).filter((id) => /^ft:[^:]*:(?!data-sharing$)/.test(id)),
    thresholds: [
      .../* @__PURE__ */ new Set([
        LONG_CONTEXT_THRESHOLD,
        ...tokens.flatMap(
          ({ context: context2, inputTo }) => context2 === "short" && inputTo !== null ? [inputTo] : []
        )
      ])
    ]
  };
  const days = ({ from, until }) => [d.day(from ?? d.days[0]), d.day(until ?? d.days[1])];
  const store = (name, columns, rows) => d.table(
    `ratesheet.${name}`,
    columns.map(([column, type]) => [column, d.type(type, prices)]),
    rows.map((row) => `(${row.join(", ")})`)
  );
  const DAYS = [
    ["day_from", "day"],
    ["day_until", "day"]
  ];
  const price = (text) => d.price(text);
  return {
    heading: heading(d, table2),
    schema: d.schema,
    tables: [
      store(
        "tiers",
        [
          ["tier", "text"],
          ["priced_as", "text"],
          ["free", "integer"]
        ],
        TIER_ROWS.map(({ tier, pricedAs, free }) => [
          quoted(tier),
          pricedAs === null ? "NULL" : quoted(pricedAs),
          free ? "1" : "0"
        ])
      ),
      store(
        "ids",
        [["id", "text"], ["model", "text"], ...DAYS],
        ids.map((row) => [quoted(row.id), quoted(row.model), ...days(row)])
      ),
      store(
        "prices",
        [
          ["model", "text"],
          ["tier", "text"],
          ["context", "text"],
          ...DAYS,
          ["input_from", "integer"],
          ["input_to", "integer"],
          ["needs", "integer"],
          ...TOKEN_CHARGES.map(({ meter: meter2 }) => [priceName(meter2), "price"])
        ],
        tokens.map((row) => [
          quoted(row.model),
          quoted(row.tier),
          quoted(row.context),
          ...days(row),
          String(row.inputFrom ?? BAD_COUNT),
          String(row.inputTo ?? LARGEST_COUNT),
          String(row.needs),
          ...TOKEN_CHARGES.map(({ meter: meter2 }) => price(row.prices.get(meter2)))
        ])
      ),
      store(
        "meter_prices",
        [
          ["model", "text"],
          ["tier", "text"],
          ["meter", "text"],
          ["context", "text"],
          ...DAYS,
          ["price", "unit price"]
        ],
        meters.map((row) => [
          quoted(row.model),
          quoted(row.tier),
          quoted(row.meter),
          quoted(row.context),
          ...days(row),
          price(row.price)
        ])
      )
    ],
    inputs: [
      d.viewIfMissing("ratesheet.usage", emptyView(d, USAGE_COLUMNS, prices)),
      d.viewIfMissing("ratesheet.charges", emptyView(d, CHARGE_COLUMNS, prices))
    ],
    pricedUsage: d.view("ratesheet.priced_usage", pricedUsageSql(d, facts)),
    dailyCost: d.view("ratesheet.daily_cost", dailyCostSql(d, facts)),
    pricedCharges: d.view("ratesheet.priced_charges", pricedChargesSql(d, facts))
  };
}
function sqlText(engine, table2) {
  const script = sqlScript(engine, table2);
  return `${[
    script.heading,
    script.schema,
    ...script.tables,
    ...script.inputs,
    script.pricedUsage,
    script.dailyCost,
    script.pricedCharges
  ].join("\n\n")}
`;
}
function emptyView(d, columns, prices) {
  const nulls = columns.map(({ name, type }) => `CAST(NULL AS ${d.type(type, prices)}) AS ${name}`);
  return `SELECT ${nulls.join(",\n  ")}
FROM (SELECT 1 AS nothing) AS none WHERE 1 = 0`;
}
function heading(d, table2) {
  const { version, updated } = describeRates(table2.rates);
  const widest = (columns) => Math.max(...columns.map(({ name }) => name.length));
  const columnLines = (columns) => columns.map(({ name, what }) => `  ${name.padEnd(widest(columns))}  ${what}`);
  return [
    `RateSheet for ${d.title}: what OpenAI API use cost, at list prices or your own. Rates ${version}${lastRead(updated)}.`,
    "Generated by `ratesheet sql`; run it whole, and again after each update of the rates. See docs/bigquery.md.",
    ...d.notes,
    "",
    "Tables   ratesheet.ids, tiers, prices, meter_prices: prices in USD per 1,000,000 units, day_from inclusive, day_until exclusive.",
    "Views    ratesheet.priced_usage: your lines with list_cost and problem. ratesheet.daily_cost: the same summed by day and model.",
    "         ratesheet.priced_charges: what is billed by the minute, call, second or GB-day.",
    "Yours    ratesheet.usage, made empty here: replace it by a view of your log with these columns; more are carried along:",
    ...columnLines(USAGE_COLUMNS),
    "         ratesheet.charges, made empty here, for charges by the unit:",
    ...columnLines(CHARGE_COLUMNS),
    `prices.needs: what a line must say, as bits: ${FLAGS.openInput} the audio and image part of input, ${FLAGS.openOutput} of output, ${FLAGS.openCached} of cached tokens, ${FLAGS.openRequests} the requests.`,
    "Problems (list_cost is NULL, never 0):",
    ...PROBLEMS.map(({ code, what }) => `  ${code}: ${what}`),
    "free_list_cost is the list value of complimentary tokens, tier incentivized-tier; their list_cost is 0."
  ].map((line) => `-- ${line}`.trimEnd()).join("\n");
}
function lastRead(day2) {
  return day2 === null ? "" : `, last read ${day2}`;
}

// cli/sql-command.ts
var USAGE = `ratesheet sql ENGINE [--rates FILE.csv]

  Writes the rate table and the pricing queries as SQL text: run it whole in the engine.

  ENGINE         ${ENGINES.join(", ")} (snowflake and spark are generated, not run)
  --rates FILE   prices of your own: the Rates sheet, downloaded as CSV
`;
async function runSql(args) {
  const { values, positionals } = parseArguments(args, {
    rates: { type: "string" },
    help: { type: "boolean" }
  });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [engine = "", ...more] = positionals;
  if (!isEngine(engine) || more.length > 0) {
    const what = engine === "" ? "Name an engine" : more.length > 0 ? "Name one engine" : `${JSON.stringify(engine)} is no engine`;
    throw wrongUsage(`${what}: ${ENGINES.join(", ")}.

${USAGE}`);
  }
  process.stdout.write(sqlText(engine, await ratesOf(values.rates)));
  return 0;
}

// cli/main.ts
var USAGE2 = `ratesheet: what OpenAI API use cost

  ratesheet sql ENGINE [--rates FILE.csv]     the rates and the pricing queries as SQL text:
                                              bigquery, duckdb, postgres, clickhouse, snowflake, spark
`;
var COMMANDS = { sql: runSql };
async function main(args) {
  const [name = "", ...rest] = args;
  const command = COMMANDS[name];
  if (command === void 0) {
    const asked = ["help", "--help", "-h"].includes(name);
    (asked ? process.stdout : process.stderr).write(
      asked || name === "" ? USAGE2 : `There is no command ${JSON.stringify(name)}.

${USAGE2}`
    );
    return asked ? 0 : 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === void 0) throw error;
    process.stderr.write(`${failure.message}
`);
    return failure.exitCode;
  }
}
process.exitCode = await main(process.argv.slice(2));
/*! Bundled license information:

@noble/hashes/esm/utils.js:
  (*! noble-hashes - MIT License (c) 2022 Paul Miller (paulmillr.com) *)

decimal.js/decimal.mjs:
  (*!
   *  decimal.js v10.6.0
   *  An arbitrary-precision Decimal type for JavaScript.
   *  https://github.com/MikeMcl/decimal.js
   *  Copyright (c) 2025 Michael Mclaughlin <M8ch88l@gmail.com>
   *  MIT Licence
   *)
*/
