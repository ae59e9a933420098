// Names of days and dates take an article; what counts from today does not.
const named = /^(\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/

/** When something is, by its day as `Intl` writes it: `el lunes`, `el 15 de enero`, `mañana`, `hace 2 horas`. */
export function onDay(day: string): string {
  return named.test(day) ? `el ${day}` : day
}
