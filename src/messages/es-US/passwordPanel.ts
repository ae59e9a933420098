import type { Messages } from '../Messages'
import { atTime, limit } from './grammar'
import { sentence } from '../sentence'

/** Step: sign in the Web Connector. */
export const passwordPanel: Messages['passwordPanel'] = {
  title: 'Inicie sesión en el Web Connector',
  intro: ({ providerName }) =>
    `${sentence(`El Web Connector necesita una contraseña aparte para comunicarse con ${providerName}`)} Se pega una sola vez; no es la que usted usa.`,
  create: 'Crear la contraseña',
  createHint: 'La copia aquí y la pega en el Web Connector. Cuando este inicie sesión, esta página avanzará sola.',
  createNew: 'Crear una contraseña nueva',
  replacement: {
    question: '¿Crear una contraseña nueva?',
    stops: {
      syncs: 'La sincronización, hasta que el Web Connector tenga la contraseña nueva',
      password: 'La contraseña anterior',
    },
  },
  label: 'Contraseña para el Web Connector',
  show: 'Mostrar la contraseña',
  hide: 'Ocultar la contraseña',
  copy: 'Copiar',
  copyLabel: 'Copiar la contraseña',
  once: 'Solo se muestra hasta que salga de esta página. El Web Connector la guarda por usted.',
  earlier: ({ at }) => `${sentence(`Se creó una contraseña ${atTime(at)}`)} No se puede mostrar otra vez.`,
  earlierKept:
    'Si ya está en el Web Connector, todo está bien. Si no, cree una nueva: la anterior dejará de funcionar.',
  newer: ({ at }) =>
    `Se creó una contraseña más reciente ${atTime(at)} en otra pantalla. La que se mostraba aquí ya no funciona.`,
  newerKept: 'Pegue la más reciente desde allí o cree otra aquí: solo funciona la última.',
  earlierRefused: 'Cree una nueva. La anterior dejará de funcionar.',
  notListed: {
    title: ({ applicationName }) => `No veo ${applicationName} en la lista del Web Connector`,
    body: 'Entonces el archivo no se terminó de agregar. Abra QuickBooks y su empresa, abra el archivo otra vez y responda cada pregunta.',
  },
  stepsTitle: 'En el Web Connector',
  steps: {
    tick: ({ applicationName }) => sentence(`Marque la casilla junto a ${applicationName}`),
    paste:
      'Le pide la contraseña. Péguela (Ctrl+V) y elija “OK”. Si no se la pide, péguela en la columna “Password” y presione Enter.',
    save: 'Pregunta si guarda la contraseña. Elija “Yes” (sí).',
    autoRun: 'Marque la casilla en “Auto-Run” para que las próximas sincronizaciones empiecen solas.',
    update: 'Elija “Update Selected” (actualizar). El Web Connector inicia sesión entonces.',
  },
  waiting: 'Esperando a que el Web Connector inicie sesión…',
  waitingHint: 'Esta página lo nota en segundos. Si no pasa nada, elija “Update Selected” otra vez.',
  signedIn: ({ at }) => sentence(`El Web Connector inició sesión ${atTime(at)}`),
  linking: 'Leyendo qué empresa está abierta en QuickBooks…',
  linkingHint:
    'Tarda un minuto como máximo. Quizás QuickBooks esté pidiendo permiso: verifique que mencione su empresa y responda. Si no, déjelo como está.',
  wrong: {
    title: ({ at }) => `El Web Connector usó una contraseña incorrecta ${atTime(at)}`,
    shown:
      'Copie otra vez la contraseña de abajo, haga clic en la anterior en la columna “Password”, péguela encima y presione Enter. Guárdela y elija “Update Selected”.',
    hidden:
      'Solo funciona la contraseña más reciente. Cree una nueva y péguela sobre la anterior en la columna “Password”. Presione Enter.',
    limit:
      'Cinco contraseñas incorrectas distintas bloquean el inicio de sesión durante diez minutos. Una contraseña nueva lo desbloquea.',
    counted: ({ count }) =>
      `${count === 1 ? '1 contraseña incorrecta' : `${count} contraseñas incorrectas distintas`} hasta ahora. Cinco bloquean el inicio de sesión durante diez minutos; una contraseña nueva lo desbloquea.`,
  },
  locked: {
    title: ({ moment }) => `El inicio de sesión está bloqueado hasta ${limit(moment)}`,
    body: ({ count }) =>
      `Se ingresaron ${count === null ? 'demasiadas' : count} contraseñas incorrectas distintas, por lo que ahora se rechaza incluso la correcta. Cree una contraseña nueva: funciona de inmediato. Péguela sobre la anterior en la columna “Password”.`,
  },
  replacedElsewhere:
    'El Web Connector todavía tiene una contraseña anterior. Si la más reciente está en otra pantalla, péguela desde allí. Si no, cree una nueva aquí.',
  replaced:
    'Pegue la contraseña nueva sobre la anterior en la columna “Password”, presione Enter y elija “Update Selected”.',
}
