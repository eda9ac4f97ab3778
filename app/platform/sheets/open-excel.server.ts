/** The spreadsheet library, loaded when the first workbook is read or written: loading it takes a quarter of a second. */
export async function openExcel(): Promise<Pick<typeof import("exceljs"), "Workbook">> {
  const { default: exceljs } = await import("exceljs");
  return exceljs;
}
