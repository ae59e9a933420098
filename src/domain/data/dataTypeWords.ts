/** A data type that we have no name for, in words: `inventoryAdjustments` is `Inventory adjustments`. */
export function dataTypeWords(dataType: string): string {
  const words = dataType
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|[-_\s]+/g, ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
