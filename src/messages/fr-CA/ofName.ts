/** "de" before a name that is only known at run time: `de Bookly`, `d’Acme`. */
export function ofName(name: string): string {
  return /^[aeiouàâéèêëîïôöûü]/i.test(name) ? `d’${name}` : `de ${name}`
}
