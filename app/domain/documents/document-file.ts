/** A file that is added to a document; its content lies in the file store already. */
export interface NewFile {
  readonly fileName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly checked: "clean" | "not-yet";
}
