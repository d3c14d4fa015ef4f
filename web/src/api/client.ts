// The only file that speaks HTTP. Errors come back as ApiError, with what the server said to do.

export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly hint = '',
    readonly where = '',
  ) {
    super(message);
  }
}

export type Query = Record<string, string | number | boolean | undefined | null>;

// "/events?actor=KAZ": parameters without a value are left out, the rest in the order given.
export function path(route: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return '/api/v1' + route + (text ? '?' + text : '');
}

type Listener = (revision: number) => void;
const listeners = new Set<Listener>();

// Called with the store's revision after each answer.
export function onRevision(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function answer<T>(response: Response): Promise<T> {
  const revision = Number(response.headers.get('X-Longbow-Revision'));
  if (revision > 0) for (const listener of listeners) listener(revision);
  if (response.ok) return (await response.json()) as T;
  let told: { message?: string; hint?: string; where?: string } = {};
  try {
    told = ((await response.json()) as { error: typeof told }).error ?? {};
  } catch {
    // not ours: a proxy's page, or nothing at all
  }
  throw new ApiError(told.message ?? `The server answered ${response.status}.`, response.status, told.hint, told.where);
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('The server does not answer.', 0, 'Is `longbow serve` still running?');
  }
}

export async function get<T>(url: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await send(url, { signal: signal ?? null }));
}

export async function post<T>(url: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return answer<T>(await send(url, { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null }));
}

export async function remove<T>(url: string): Promise<T> {
  return answer<T>(await send(url, { method: 'DELETE' }));
}
