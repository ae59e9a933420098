import type { Messages } from '../Messages'
import { sentence } from '../sentence'
import { atTime } from './grammar'

/** Step: confirm the company that is open in QuickBooks. */
export const companyConfirmation: Messages['companyConfirmation'] = {
  title: '¿Es esta su empresa?',
  intro: 'Es la que está abierta en QuickBooks. Todavía no se ha leído nada.',
  computer: ({ computerName }) => `en ${computerName}`,
  expected: 'La esperada',
  expects: ({ providerName, names }) => sentence(`${providerName} espera ${names}`),
  yes: 'Sí, continuar',
  no: 'No, otra empresa',
  waits: ({ time }) => `QuickBooks está esperando · ${time}`,
  waitsNoLonger:
    'Todavía puede responder. La sincronización comienza la próxima vez que se comunique el Web Connector.',
  waiting: 'Esperando a que QuickBooks indique qué empresa está abierta…',
  waitingHint: 'Abra su empresa en QuickBooks y elija “Update Selected” en el Web Connector.',
  confirmed: ({ at }) => sentence(`Usted confirmó esta empresa ${atTime(at)}`),
  continues: 'Esperando a que se comunique el Web Connector…',
  continuesHint: ({ applicationName }) => `En el Web Connector, marque ${applicationName} y elija “Update Selected”.`,
  connected: 'Conectada',
  already: {
    title: ({ companyName }) => `La empresa ${companyName} ya está conectada`,
    body: 'Esa conexión ya lee este archivo de empresa, así que aquí no se lee nada.',
    open: 'Mostrar esa conexión',
  },
  elsewhere: {
    title: '¿Este sigue siendo su archivo de empresa?',
    body: 'QuickBooks lo tiene abierto en una ubicación distinta.',
    before: 'Antes:',
    yes: 'Sí, leerlo aquí',
    no: 'No, no leerlo',
    yesMeans: 'Sí: el archivo se movió. Todo se lee una vez más desde ahí.',
    noMeans: 'No: es una copia, por ejemplo la del año pasado. Luego abra el archivo correcto en QuickBooks.',
    answered: 'El archivo se lee en esta ubicación de ahora en adelante.',
  },
}
