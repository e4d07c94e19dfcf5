/**
 * A page as it may be served in a later month: headings reworded, columns in another order and more of them, new tiers, sections
 * and units. Structure and figures after what is known of the pages of September to November 2026; the sentences are our own.
 */
export const LATER_PAGE = `---
title: Prices
---
# Pricing

Our flagship models

Our latest models

All prices are in USD per 1 million tokens.

Short context: ≤272K input tokens. Long context: >272K input tokens.

Standard

### Standard pricing data

| Model | Context window | Short context input | Short context cached input | Short context cache writes (30m) | Short context cache writes (12h) | Short context output | Long context input | Long context cached input | Long context cache writes (30m) | Long context cache writes (12h) | Long context output |
| :-- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
| [gpt-6.2-sol](/models/gpt-6.2-sol) | 1M | $2.00 | $0.10 | $2.50 | $5.00 | $10.00 | $4.00 | $0.20 | $5.00 | $10.00 | $15.00 |
| **gpt-6.1-terra**¹ | 1M | $1.00 | $0.05 | $1.25 | $2.50 | $5.00 | $2.00 | $0.10 | $2.50 | $5.00 | $7.50 |
| \`gpt-6-astra\`* | 1M | $10.00 | $1.00 | $12.50 | - | $50.00 | $20.00 | $2.00 | $25.00 | - | $75.00 |
| gpt&#45;5.5 (&lt;272K context length) | 1M | $5.00 | $0.50 | - | - | $30.00 | $10.00 | $1.00 | - | - | $45.00 |
| gpt-5-mini<sup>2</sup> | 400K | $0.25 | $0.025 | - | - | $2.00 | - | - | - | - | - |

¹ Introductory price until February 28, 2027; then $1.50 for input.

Ultrafast

### Ultrafast pricing data

| Model | Short context output | Short context input | Short context cached input |
| --- | --- | --- | --- |
| gpt-6.2-sol | $30.00 | $6.00 | $0.30 |

The Ultrafast price of \`gpt-6.2-sol\` is 3x the standard one until February 28, 2027.

Fast

### Fast pricing data

| Model | Input | Cached input | Output |
| --- | --- | --- | --- |
| gpt-5-mini | $0.45 | $0.045 | $3.60 |

Life sciences models

Prices per 1M tokens.

### Grouped Pricing Table data

| Model | Input | Cached input | Output |
| --- | --- | --- | --- |
| gpt-rosalind-research | $5.00 | $0.50 | $25.00 |

Multimodal models

GPT-Live sessions

Sessions of [GPT-Live 1](/models/gpt-live-1) are billed by the second. What stands by costs less, $0.02
per minute.

### Pricing Table data

| Model | Price per minute | Standby price per minute |
| --- | --- | --- |
| gpt-live-1.1 | $0.05 | $0.02 |
| gpt-live-1 | $0.05 | - |

Audio and realtime models

Prices per 1M tokens unless otherwise noted.

### Grouped Pricing Table data

| Model | Modality | Cached input | Input | Output / cost |
| --- | --- | --- | --- | --- |
| gpt-realtime-2.1 | Audio | $0.40 | $32.00 | $64.00 |
| gpt-realtime-2.1 | Text | $0.40 | $4.00 | $24.00 |
| tts-1 | Text | - | $15.00 / 1M characters | - |
| gpt-voice-3 | Breath | - | $1.00 | $2.00 |

Robots

Prices per hour.

### Pricing Table data

| Model | Price per hour |
| --- | --- |
| gpt-robot-1 | $3.00 |

Built-in tools

### Grouped Pricing Table data

| Tool | Details | Pricing | Region |
| --- | --- | --- | --- |
| Web search | Web search (all models) | $10.00 / 1k calls + Search content tokens billed at model rates. | All |
| File search | Tool call | $2.50 / 1k calls | All |
| File search | Storage | $0.12 / GB per day (1 GB free) | EU |
| Containers | Hosted Shell and Code Interpreter | 1 GB $0.0015, 4 GB $0.006 per minute per container. | |
| Robot arm | Rental | $5.00 / hour | All |

Specialized models

Prices per 1M tokens.

Standard

### Grouped Pricing Table data

| Category | Model | Input | Cached input | Output | Images |
| --- | --- | --- | --- | --- | --- |
| ChatGPT | chat-latest | $5.00 | $0.50 | $30.00 | $0.04 |
| Embedding | text-embedding-3-small | $0.02 | - | - | - |
| Moderation | omni-moderation-latest | Free | - | - | - |

Batch

### Grouped Pricing Table data

| Category | Model | Input | Cached input | Output | Images |
| --- | --- | --- | --- | --- | --- |
| Embedding | text-embedding-3-small | $0.01 | - | - | - |
| ChatGPT | chat-latest | $2.50 – $3.00 | - | $15.00 | - |
| Codex | gpt-6-codex, gpt-6-codex-mini | ~~$2.00~~ $1.00 | - | $8.00 | - |

Fine-tuning

Prices per 1M tokens.

### Pricing Table data

| Model | Training | Input | Cached input | Output |
| --- | --- | --- | --- | --- |
| gpt-4.1-2025-04-14 | $25.00 | $3.00 | $0.75 | $12.00 |
`;

/** By hand from the page above: every price in its tables that has a known meaning. */
export const LATER_RATES: readonly string[] = [
  "gpt-6.2-sol input standard short 2",
  "gpt-6.2-sol cached_input standard short 0.1",
  "gpt-6.2-sol cache_write standard short 2.5",
  "gpt-6.2-sol cache_write_12h standard short 5",
  "gpt-6.2-sol output standard short 10",
  "gpt-6.2-sol input standard long 4",
  "gpt-6.2-sol cached_input standard long 0.2",
  "gpt-6.2-sol cache_write standard long 5",
  "gpt-6.2-sol cache_write_12h standard long 10",
  "gpt-6.2-sol output standard long 15",
  "gpt-6.1-terra input standard short 1",
  "gpt-6.1-terra cached_input standard short 0.05",
  "gpt-6.1-terra cache_write standard short 1.25",
  "gpt-6.1-terra cache_write_12h standard short 2.5",
  "gpt-6.1-terra output standard short 5",
  "gpt-6.1-terra input standard long 2",
  "gpt-6.1-terra cached_input standard long 0.1",
  "gpt-6.1-terra cache_write standard long 2.5",
  "gpt-6.1-terra cache_write_12h standard long 5",
  "gpt-6.1-terra output standard long 7.5",
  "gpt-6-astra input standard short 10",
  "gpt-6-astra cached_input standard short 1",
  "gpt-6-astra cache_write standard short 12.5",
  "gpt-6-astra output standard short 50",
  "gpt-6-astra input standard long 20",
  "gpt-6-astra cached_input standard long 2",
  "gpt-6-astra cache_write standard long 25",
  "gpt-6-astra output standard long 75",
  "gpt-5.5 input standard short 5",
  "gpt-5.5 cached_input standard short 0.5",
  "gpt-5.5 output standard short 30",
  "gpt-5.5 input standard long 10",
  "gpt-5.5 cached_input standard long 1",
  "gpt-5.5 output standard long 45",
  "gpt-5-mini input standard any 0.25",
  "gpt-5-mini cached_input standard any 0.025",
  "gpt-5-mini output standard any 2",
  "gpt-6.2-sol input ultrafast short 6",
  "gpt-6.2-sol cached_input ultrafast short 0.3",
  "gpt-6.2-sol output ultrafast short 30",
  "gpt-5-mini input priority any 0.45",
  "gpt-5-mini cached_input priority any 0.045",
  "gpt-5-mini output priority any 3.6",
  "gpt-rosalind-research input standard any 5",
  "gpt-rosalind-research cached_input standard any 0.5",
  "gpt-rosalind-research output standard any 25",
  "gpt-live-1.1 minute standard any 0.05",
  "gpt-live-1.1 standby_minute standard any 0.02",
  "gpt-live-1 minute standard any 0.05",
  "gpt-realtime-2.1 audio_input standard any 32",
  "gpt-realtime-2.1 cached_audio_input standard any 0.4",
  "gpt-realtime-2.1 audio_output standard any 64",
  "gpt-realtime-2.1 input standard any 4",
  "gpt-realtime-2.1 cached_input standard any 0.4",
  "gpt-realtime-2.1 output standard any 24",
  "tts-1 character standard any 15",
  "web-search call standard any 10",
  "file-search call standard any 2.5",
  "code-interpreter container_minute_1gb standard any 0.0015",
  "code-interpreter container_minute_4gb standard any 0.006",
  "chat-latest input standard any 5",
  "chat-latest cached_input standard any 0.5",
  "chat-latest output standard any 30",
  "text-embedding-3-small input standard any 0.02",
  "omni-moderation-latest input standard any 0",
  "text-embedding-3-small input batch any 0.01",
  "ft:gpt-4.1 training standard any 25",
  "ft:gpt-4.1 input standard any 3",
  "ft:gpt-4.1 cached_input standard any 0.75",
  "ft:gpt-4.1 output standard any 12",
];
