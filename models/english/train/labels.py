SHAPES=list(range(8))
