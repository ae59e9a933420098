const clock = /^\d{1,2}:\d{2}/

/** A time of day with its article, on one line: `las 7:00 p.m.`, `la 1:00 p.m.` */
export function clockTime(time: string): string {
  const whole = time.replaceAll(' ', '\u00a0')
  return /^1\D/.test(time) ? `la ${whole}` : `las ${whole}`
}

/** An end or a beginning, after `hasta` or `desde`: `las 4:20 p.m.`, `mañana a las 4:20 p.m.` */
export function limit(moment: string): string {
  return clock.test(moment) ? clockTime(moment) : moment
}

/** When something was: `a las 4:05 p.m.`, `el 14 ene, 11:59 p.m.` */
export function atTime(at: string): string {
  return clock.test(at) ? `a ${clockTime(at)}` : onDay(at)
}

// Names of days and dates take an article; what counts from today does not.
const named = /^(\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/

/** When something is, by its day as `Intl` writes it: `el lunes`, `el 15 de enero`, `mañana`, `hace 2 horas`. */
export function onDay(day: string): string {
  return named.test(day) ? `el ${day}` : day
}

/** Before what moment: `a más tardar a las 4:05 p.m.`, `a más tardar mañana a las 8:00 a.m.` */
export function atLatest(moment: string): string {
  return `a más tardar ${clock.test(moment) ? `a ${clockTime(moment)}` : moment}`
}
