// Keys that work everywhere: "g" and a letter for a view, "/" for the search, "?" for this list, Escape for the last
// filter. A view adds its own with onKeys. Nothing is taken while somebody types.

export type Keys = Record<string, (event: KeyboardEvent) => void>;

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

// Sequences are written with a space: "g e". Gives the function that takes the keys away again.
export function onKeys(keys: Keys): () => void {
  let first = '';
  let since = 0;
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.target) && event.key !== 'Escape') return;
    const pair = first && Date.now() - since < 1200 ? `${first} ${event.key}` : '';
    const action = (pair && keys[pair]) || keys[event.key];
    first = event.key;
    since = Date.now();
    if (!action) return;
    event.preventDefault();
    first = '';
    action(event);
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
