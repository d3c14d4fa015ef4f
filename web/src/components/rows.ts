// Rows of a long list, fetched in pages as they come into sight and kept by number.
import { path, get, type Query } from '../api/client';
import type { Page, Row } from '../api/types';

export const pageSize = 60;

// Pages are chained by cursors, so rows far down are fetched by way of those before them; `limit` allows big steps.
export class Rows {
  items: Row[] = [];
  total = 0;
  private next: string | undefined;
  private cancel = new AbortController();
  private under: Promise<void> | undefined;

  constructor(
    private readonly filter: Query,
    private readonly changed: (error?: unknown) => void,
  ) {
    void this.reach(pageSize);
  }

  // See that at least `count` rows are here, as far as there are so many.
  async reach(count: number): Promise<void> {
    if (this.under) await this.under;
    if (this.items.length >= count || (this.items.length > 0 && !this.next)) return;
    this.under = this.fetch(Math.min(500, Math.max(pageSize, count - this.items.length)));
    await this.under;
    this.under = undefined;
    if (this.next && this.items.length < count) await this.reach(count);
  }

  private async fetch(limit: number): Promise<void> {
    try {
      const found = await get<Page>(path('/events', { ...this.filter, limit, cursor: this.next }), this.cancel.signal);
      this.items = [...this.items, ...found.items];
      this.total = found.total;
      this.next = found.next;
      this.changed();
    } catch (error) {
      if (!this.cancel.signal.aborted) this.changed(error);
    }
  }

  stop(): void {
    this.cancel.abort();
  }
}
