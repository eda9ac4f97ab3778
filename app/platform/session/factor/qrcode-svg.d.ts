declare module "qrcode-svg" {
  /** The part that Samsyn uses: the squares, by column and row. */
  export default class QRCode {
    constructor(options: { content: string; ecl?: "L" | "M" | "H" | "Q" });
    readonly qrcode: { readonly modules: readonly (readonly boolean[])[] };
  }
}
