/** Ids and providers whose usage OpenAI does not bill, as gateways and people write them. */
const OTHERS =
  /^(?:~?(?:anthropic|google|vertex_ai|gemini|mistral(?:ai)?|meta(?:-llama)?|cohere|deepseek|qwen|x-ai|xai|amazon|bedrock|groq|perplexity|together_ai|fireworks_ai|ollama|nvidia|microsoft|huggingface|replicate)(?:\/|$)|claude|gemini|gemma|palm|mistral|mixtral|codestral|llama|command-|deepseek|qwen|grok|nova-|titan|sonar|phi-)/;
const AZURE = /^azure(?:_ai|[ _-]?openai)?(?:\/|$)|^gpt-35-/;

/** Why a model, or a provider, is not one of OpenAI's own; undefined when nothing says so. */
export function otherVendor(text: string): string | undefined {
  const id = text.trim().toLowerCase();
  const shown = JSON.stringify(text.trim().slice(0, 80));
  if (AZURE.test(id)) return `${shown} is of Azure, whose prices are not OpenAI's list prices`;
  return OTHERS.test(id) ? `${shown} is not an OpenAI model` : undefined;
}
