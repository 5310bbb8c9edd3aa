/** What is kept or asked for a need that nobody has yet. */
// cspell:disable: the beginnings of words, without accents

/** « Au cas où », "you never know": a need that might come. */
export const inCase =
	/\bau cas ou\b|\bon (?:ne )?sait jamais\b|\bqui sait\b|\bpour (?:le|un) jour ou\b|\bpour si jamais\b|\ben prevision d|\bdans l'eventualite\b|\bpour une eventuelle\b|\b(?:ca|cela|elles?|ils?|qui) (?:peu(?:t|vent)|pourrai(?:t|ent)) (?:toujours |encore |bien )?(?:re)?servir\b|\bpourrai(?:t|ent) (?:toujours |encore )?etre utiles?\b|\bpour plus tard\b|\bjust in case\b|\bin case (?:we|someone|somebody|anyone|it|they|of need)\b|\byou never know\b|\bwho knows\b|\bfor the day (?:when|we|someone|somebody)\b|\b(?:might|may|could) (?:one day |some ?day |still |always )?(?:be (?:useful|needed|handy|of use)|come in handy|need (?:it|them)|serve)\b|\brainy day\b|\bshould (?:we|anyone|somebody|someone|it|they) ever\b/;
