/** Pages are told by the path of the next one; its cursor is what leads there. */
export function cursorOf(next: string | null): string | null {
  return next === null ? null : new URLSearchParams(next.slice(next.indexOf('?'))).get('cursor');
}
