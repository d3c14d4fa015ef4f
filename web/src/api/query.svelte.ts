// A view's data: fetched anew whenever its path changes, the older request cancelled, the older data kept until the new
// ones are there.
import { ApiError, get } from './client';

export interface Answer<T> {
  readonly data: T | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  again(): void;
}

// `where` gives the path, or null where there is nothing to ask. To be called while a component is set up.
export function query<T>(where: () => string | null): Answer<T> {
  let data = $state.raw<T>();
  let error = $state.raw<ApiError>();
  let loading = $state(false);
  let turn = $state(0);

  $effect(() => {
    void turn;
    const path = where();
    if (path === null) {
      data = undefined;
      error = undefined;
      loading = false;
      return;
    }
    const cancel = new AbortController();
    loading = true;
    get<T>(path, cancel.signal)
      .then((found) => {
        data = found;
        error = undefined;
        loading = false;
      })
      .catch((failure: unknown) => {
        if (cancel.signal.aborted) return;
        error = failure instanceof ApiError ? failure : new ApiError(String(failure), 0);
        loading = false;
      });
    return () => cancel.abort();
  });

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    again() {
      turn += 1;
    },
  };
}
