/** Says a text aloud. */
export type Say = (text: string) => void;

/**
 * A voice for a language, chosen by its tag; undefined where there is none. Only a voice of this computer will do: a
 * network voice would send the name away. The voices of a page are known late, so this waits for them until `signal`
 * aborts.
 */
export async function localVoice(
  speaks: (tag: string) => boolean,
  signal: AbortSignal,
): Promise<Say | undefined> {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return undefined;
  if (synthesis.getVoices().length === 0) await voicesOf(synthesis, signal);
  const voice = chooseVoice(synthesis.getVoices(), speaks);
  if (!voice) return undefined;
  return (text) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.85;
    synthesis.speak(utterance);
  };
}

/** The first voice of this computer that speaks a language, the browser's default before others. */
export function chooseVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  voices: readonly Voice[],
  speaks: (tag: string) => boolean,
): Voice | undefined {
  const fit = voices.filter(({ lang, localService }) => localService === true && speaks(lang));
  return fit.find((voice) => voice.default) ?? fit[0];
}

function voicesOf(synthesis: SpeechSynthesis, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    synthesis.addEventListener('voiceschanged', () => done(), { once: true, signal });
    signal.addEventListener('abort', () => done(), { once: true });
  });
}
