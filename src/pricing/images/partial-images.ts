/** Each partial image streamed before the final one is billed as so many output tokens (OpenAI). */
export const PARTIAL_IMAGE_TOKENS = 100;
