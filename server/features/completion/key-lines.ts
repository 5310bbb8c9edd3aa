/** What is written below a key for its value to be typed. */
import type { FieldType, ObjectType } from '../../engine/index';

/** Whether what is under a key of this type stands on lines of its own. */
export function holdsLines(type: FieldType): boolean {
	return type.kind === 'list' || type.kind === 'declarations' || (type.kind === 'object' && type.orText === undefined);
}

/** The lines of a key at two spaces, with numbered places for what is to be typed. */
export function linesFor(key: string, type: FieldType): string[] {
	if (!holdsLines(type)) return [`${key}: $1`];
	if (type.kind === 'list') {
		const { of } = type;
		const item = of.kind === 'object' ? itemLines(of) : ['$1'];
		return [`${key}:`, ...item.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`)];
	}
	const inner = type.kind === 'object' ? requiredLines(type) : [];
	return [`${key}:`, ...(inner.length > 0 ? inner : ['$1']).map((line) => `  ${line}`)];
}

/** The keys that an object requires, each with a place for its value. */
export function requiredLines(type: ObjectType): string[] {
	return Object.entries(type.fields)
		.filter(([, field]) => field.required)
		.map(([key], index) => `${key}: $${index + 1}`);
}

function itemLines(type: ObjectType): string[] {
	const required = requiredLines(type);
	return required.length > 0 ? required : [`${Object.keys(type.fields)[0] ?? ''}: $1`];
}

/** Whether something can be proposed at the first place where a value of this type is typed. */
export function choices(type: FieldType | undefined): boolean {
	switch (type?.kind) {
		case 'enum':
		case 'boolean':
		case 'date':
		case 'declarations':
			return true;
		case 'text':
			return type.refersTo !== undefined || type.suggestions !== undefined || type.evidence === true;
		case 'list':
			return choices(type.of.kind === 'object' ? (firstKey(type.of) ?? type.of) : type.of);
		case 'object':
			return (
				type.orText === undefined &&
				(Object.values(type.fields).some((field) => field.required) ? choices(firstKey(type)) : true)
			);
		default:
			return false;
	}
}

/** The type of the first key that is written for an object. */
function firstKey(type: ObjectType): FieldType | undefined {
	const all = Object.values(type.fields);
	return (all.find((field) => field.required) ?? all[0])?.type;
}
