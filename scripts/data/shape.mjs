/**
 * Checks that plain data has a shape; `fail(path, message)` is called on the first fault.
 * Shapes: 'text', 'text?' (may be missing), 'text|null', 'number', 'flag', 'texts' (list of texts), 'numbers',
 * 'any', 'both' ({ fr, en }), a list `[shape]`, or an object of shapes. Unknown keys are faults.
 */
export function checkShape(value, shape, fail, path = []) {
	if (Array.isArray(shape)) {
		if (!Array.isArray(value)) fail(path, 'a list is expected');
		value.forEach((item, index) => {
			checkShape(item, shape[0], fail, [...path, index]);
		});
		return;
	}
	if (typeof shape === 'object') {
		if (value === null || typeof value !== 'object' || Array.isArray(value)) fail(path, 'a mapping is expected');
		for (const key of Object.keys(value)) if (!(key in shape)) fail([...path, key], 'unknown key');
		for (const [key, inner] of Object.entries(shape)) {
			if (value[key] === undefined) {
				if (typeof inner === 'string' && inner.endsWith('?')) continue;
				fail(path, `« ${key} » is missing`);
			}
			checkShape(value[key], inner, fail, [...path, key]);
		}
		return;
	}
	const filled = (text) => typeof text === 'string' && text.trim() !== '';
	switch (shape.replace(/\?$/, '')) {
		case 'any':
			return;
		case 'text':
			if (!filled(value)) fail(path, 'a text is expected (quote it if it looks like a number)');
			return;
		case 'text|null':
			if (value !== null && !filled(value)) fail(path, 'a text or null is expected');
			return;
		case 'number':
			if (typeof value !== 'number') fail(path, 'a number is expected');
			return;
		case 'flag':
			if (typeof value !== 'boolean') fail(path, 'true or false is expected');
			return;
		case 'texts':
			if (!Array.isArray(value) || !value.every(filled)) fail(path, 'a list of texts is expected');
			return;
		case 'numbers':
			if (!Array.isArray(value) || !value.every((item) => typeof item === 'number'))
				fail(path, 'a list of numbers is expected');
			return;
		case 'both':
			checkShape(value, { fr: 'text', en: 'text' }, fail, path);
			return;
		default:
			throw new Error(`unknown shape ${shape}`);
	}
}
