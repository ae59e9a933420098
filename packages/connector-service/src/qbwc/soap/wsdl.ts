import type { OperationName, SoapOperation } from './soapOperations'
import { operationsNamespace, soapOperations } from './soapOperations'
import { xmlText } from './xmlCharacters'

// The second name of interactiveDone is taken in, but not offered.
const offered = Object.entries<SoapOperation>(soapOperations).filter(
  ([name]) => name !== ('isInteractiveDone' satisfies OperationName),
)

const types = { string: 's:string', strings: 'tns:ArrayOfString', integer: 's:int' } as const

/** Describes the service for people and test tools; the Web Connector itself never reads it. QBWC Programmer's Guide, chapter 5. */
export function wsdl(address: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:tns="${operationsNamespace}" targetNamespace="${operationsNamespace}">
<wsdl:types><s:schema elementFormDefault="qualified" targetNamespace="${operationsNamespace}">
${offered.map(elements).join('\n')}
<s:complexType name="ArrayOfString"><s:sequence><s:element minOccurs="0" maxOccurs="unbounded" name="string" nillable="true" type="s:string"/></s:sequence></s:complexType>
</s:schema></wsdl:types>
${offered.map(messages).join('\n')}
<wsdl:portType name="QBWebConnectorSvcSoap">
${offered.map(portOperation).join('\n')}
</wsdl:portType>
<wsdl:binding name="QBWebConnectorSvcSoap" type="tns:QBWebConnectorSvcSoap">
<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
${offered.map(bindingOperation).join('\n')}
</wsdl:binding>
<wsdl:service name="QBWebConnectorSvc"><wsdl:port name="QBWebConnectorSvcSoap" binding="tns:QBWebConnectorSvcSoap"><soap:address location="${xmlText(address)}"/></wsdl:port></wsdl:service>
</wsdl:definitions>
`
}

type Offered = (typeof offered)[number]

function elements([name, { parameters, returns }]: Offered) {
  const inputs = parameters.map((parameter) => element(parameter, parameterType(parameter))).join('')
  const result = `<s:element minOccurs="${returns === 'integer' ? 1 : 0}" maxOccurs="1" name="${name}Result" type="${types[returns]}"/>`
  return [sequence(name, inputs), sequence(`${name}Response`, result)].join('\n')
}

function sequence(name: string, content: string) {
  return `<s:element name="${name}"><s:complexType><s:sequence>${content}</s:sequence></s:complexType></s:element>`
}

function element(name: string, type: string) {
  return `<s:element minOccurs="${type === 's:int' ? 1 : 0}" maxOccurs="1" name="${name}" type="${type}"/>`
}

function parameterType(parameter: string) {
  return parameter === 'qbXMLMajorVers' || parameter === 'qbXMLMinorVers' ? 's:int' : 's:string'
}

function messages([name]: Offered) {
  return [message(`${name}SoapIn`, name), message(`${name}SoapOut`, `${name}Response`)].join('\n')
}

function message(name: string, part: string) {
  return `<wsdl:message name="${name}"><wsdl:part name="parameters" element="tns:${part}"/></wsdl:message>`
}

function portOperation([name]: Offered) {
  return `<wsdl:operation name="${name}"><wsdl:input message="tns:${name}SoapIn"/><wsdl:output message="tns:${name}SoapOut"/></wsdl:operation>`
}

function bindingOperation([name]: Offered) {
  return `<wsdl:operation name="${name}"><soap:operation soapAction="${operationsNamespace}${name}" style="document"/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>`
}
