/** 256 MiB. An engine holds no text much longer than this, and one that is longer still is no answer to a call. */
const defaultSize = 2 ** 28;

/** The text of a body; `undefined` for one of more bytes than may be, which is given up as soon as that is known. */
export async function readText(
  response: Response,
  maximum: number = defaultSize,
): Promise<string | undefined> {
  // Some environments have no streams of bytes.
  if (!response.body) return await response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maximum) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
