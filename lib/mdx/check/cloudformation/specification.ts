import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type {
  BuiltinTagType,
  DefinitionReference,
  Property,
  PropertyType,
  SpecDatabase,
} from '@aws-cdk/service-spec-types'

/** The fields that an object may have, with the name of what they make up. */
export interface Shape {
  name: string
  properties: Record<string, Property>
  /** Whether it takes any other field too. */
  open: boolean
}

/** What CloudFormation knows of a type of resource. */
export interface ResourceSpecification extends Shape {
  /** What Fn::GetAtt reads. */
  attributes: Record<string, { type: PropertyType }>
}

let loaded: SpecDatabase | undefined

/** The resource schemas of CloudFormation as CDK releases them; half a second to load. */
const database = (): SpecDatabase => (loaded ??= loadAwsServiceSpecSync())

/** The names of all types of resources that AWS provides. */
export const resourceTypes = (): string[] =>
  database()
    .all('resource')
    .filter(({ cloudFormationTransform }) => !cloudFormationTransform)
    .map(({ cloudFormationType }) => cloudFormationType)

const CUSTOM_RESOURCE = 'AWS::CloudFormation::CustomResource'

/** @param type `AWS::EC2::Instance`, `Custom::Anything` @returns `undefined` where it is no type */
export function resourceSpecification(type: unknown): ResourceSpecification | undefined {
  if (typeof type !== 'string') return undefined
  const name = /^Custom::[\w@-]+$/.test(type) ? CUSTOM_RESOURCE : type
  const [resource] = database().lookup('resource', 'cloudFormationType', 'equals', name)
  // The types of a transform are in the database as they were years ago.
  if (!resource || resource.cloudFormationTransform) return undefined
  const { properties, attributes } = resource
  return { name: type, properties, attributes, open: name === CUSTOM_RESOURCE }
}

/** @param name of an attribute, or of a part of it: `Endpoint.Address` */
export const hasAttribute = ({ attributes, open }: ResourceSpecification, name: string): boolean =>
  open || reaches(attributes, name)

const reaches = (fields: Record<string, { type: PropertyType }>, name: string): boolean =>
  Object.entries(fields).some(([field, { type }]) => {
    if (field === name) return true
    if (!name.startsWith(`${field}.`)) return false
    if (isObjectType(type)) return reaches(shapeOf(type).properties, name.slice(field.length + 1))
    // `Outputs.Url` of a nested stack: what is inside is not for the specification to say.
    return ['array', 'map', 'json'].includes(type.type)
  })

type ObjectType = DefinitionReference | BuiltinTagType

/** Whether the values of a type are objects with named fields. */
export const isObjectType = (type: PropertyType): type is ObjectType =>
  type.type === 'ref' || type.type === 'tag'

export function shapeOf(type: ObjectType): Shape {
  if (type.type === 'tag') return TAG
  const { name, properties } = database().get('typeDefinition', type.reference)
  // Alternatives that the database cannot express leave an empty definition.
  return { name, properties, open: Object.keys(properties).length === 0 }
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html */
const TAG: Shape = {
  name: 'Tag',
  properties: {
    Key: { type: { type: 'string' }, required: true },
    Value: { type: { type: 'string' }, required: true },
  },
  open: false,
}
