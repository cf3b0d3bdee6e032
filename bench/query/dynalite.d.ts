declare module 'dynalite/db/index.js' {
  type Item = Record<string, import('@aws-sdk/client-dynamodb').AttributeValue>;
  interface Put {
    readonly type: 'put';
    readonly key: string;
    readonly value: Item;
  }
  interface Items {
    batch(puts: readonly Put[], done: (error: Error | null) => void): void;
  }
  interface Store {
    readonly db: { close(done: (error?: Error | null) => void): void };
    getItemDb(table: string): Items;
  }
  export interface TableKeys {
    readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
    readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  }
  /** The emulator's files, behind its protocol. */
  export function create(options: { readonly path: string }): Store;
  export function createKey(item: Item, table: TableKeys): string;
}
