import { vi } from 'vitest';

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

/** A `storage` that behaves as a browser's does: values are copies, and every change is told. */
export function extensionStorage(quotaPerItem = Number.POSITIVE_INFINITY, quota = Number.POSITIVE_INFINITY) {
  const listeners = new Set<Listener>();
  const area = (name: string) => {
    const items = new Map<string, string>();
    const tell = (key: string, before: string | undefined, after: string | undefined) => {
      const change = {
        ...(before !== undefined && { oldValue: JSON.parse(before) }),
        ...(after !== undefined && { newValue: JSON.parse(after) }),
      };
      for (const listener of listeners) listener({ [key]: change }, name);
    };
    return {
      items,
      get: vi.fn(async (keys?: string | readonly string[] | null): Promise<Items> => {
        const wanted = keys === undefined || keys === null ? [...items.keys()] : [keys].flat();
        return Object.fromEntries(
          wanted.flatMap((key) => {
            const text = items.get(key);
            return text === undefined ? [] : [[key, JSON.parse(text)]];
          }),
        );
      }),
      set: vi.fn(async (values: Items) => {
        const next = new Map(items);
        for (const [key, value] of Object.entries(values)) {
          const text = JSON.stringify(value);
          if (name === 'sync' && key.length + text.length > quotaPerItem)
            throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
          next.set(key, text);
        }
        const bytes = [...next].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
        if (name === 'sync' && bytes > quota) throw new Error('QUOTA_BYTES quota exceeded');
        for (const key of Object.keys(values)) {
          const before = items.get(key);
          const after = next.get(key);
          if (after !== undefined) items.set(key, after);
          tell(key, before, after);
        }
      }),
      remove: vi.fn(async (keys: string | readonly string[]) => {
        for (const key of [keys].flat()) {
          const before = items.get(key);
          items.delete(key);
          tell(key, before, undefined);
        }
      }),
      clear: vi.fn(async () => {
        for (const [key, before] of [...items]) {
          items.delete(key);
          tell(key, before, undefined);
        }
      }),
    };
  };
  return {
    local: area('local'),
    sync: area('sync'),
    session: area('session'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
}
