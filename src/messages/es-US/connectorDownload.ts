import type { Messages } from '../Messages'
import { sentence } from '../sentence'

/** Step: install the Web Connector. */
export const connectorDownload: Messages['connectorDownload'] = {
  title: 'Instale el Web Connector',
  intro: ({ providerName }) =>
    `El Web Connector de Intuit permite que ${providerName} se comunique con QuickBooks. Instálelo en la computadora donde usa QuickBooks.`,
  facts: { version: 'Versión', size: 'Tamaño', publisher: 'Editor', checksum: 'SHA-256' },
  checksumMore: 'Comprobar que el archivo es auténtico',
  checksumHint: 'Para su departamento de informática: el SHA-256 del archivo descargado debe ser este.',
  copyChecksum: 'Copiar el SHA-256',
  download: 'Descargar el Web Connector',
  downloadAgain: 'Descargar de nuevo',
  stepsTitle: 'Qué preguntará Windows',
  steps: {
    keep: 'Si el navegador le advierte, abra el menú (⋯) junto al archivo y elija “Conservar”.',
    open: ({ fileName }) => `Abra ${fileName} desde sus descargas.`,
    allow: ({ publisher }) =>
      `Windows pregunta si permite los cambios. Verifique que el editor sea ${publisher} y elija “Sí”.`,
    next: 'Se abre el InstallShield Wizard. Elija “Next” (siguiente), luego “Install” (instalar).',
    finish: 'Cuando termine, elija “Finish” (finalizar).',
  },
  installed: 'Ya lo instalé',
  alreadyInstalled: {
    title: 'El Web Connector ya está en esa computadora',
    body: 'Entonces puede omitir este paso. Instalarlo de nuevo no hace daño: se actualiza y conserva su configuración.',
    skip: 'Ya está instalado',
  },
  furtherCompany: {
    title: '¿Agrega otra empresa? Ejecute el instalador una vez más',
    body: 'Un administrador lo ejecuta por cada empresa. Actualiza lo que hay y conserva su configuración.',
  },
  notAdministrator: {
    title: 'No soy administrador de esa computadora',
    stepsTitle: 'Con un administrador',
    password:
      'Pídale a un administrador que le acompañe. Cuando Windows pregunte, esa persona escribe su usuario y contraseña.',
    run: 'Luego abre QuickBooks una vez con “Ejecutar como administrador” y se queda para el paso siguiente, donde QuickBooks pide permitir el acceso.',
    consequence: 'Instalado así, solo puede sincronizar mientras QuickBooks está cerrado.',
  },
  blocked: {
    title: 'La descarga o la instalación está bloqueada',
    body: 'El antivirus o el firewall puede detener archivos poco comunes. No desactive la protección. Pida a quien cuida la computadora que permita estos:',
    allow: ({ fileName, publisher }) =>
      `${fileName}, firmado por ${publisher}\nC:\\Program Files (x86)\\Common Files\\Intuit\\QuickBooks\\QBWebConnector\\QBWebConnector.exe`,
    label: 'Programas por permitir',
    copy: 'Copiar los programas por permitir',
  },
  done: 'El Web Connector está instalado.',
  hosted: {
    title: 'No hay nada que instalar',
    body: 'Su QuickBooks alojado ya tiene el Web Connector. Siga con el archivo de configuración.',
  },
  unavailable: {
    title: 'Aquí no hay instalador',
    body: ({ providerName }) =>
      sentence(
        `${providerName} no lo ofrece. Si el Web Connector ya está en la computadora, continúe; si no, pregunte al soporte de ${providerName}`,
      ),
  },
}
